// Written by `cargo xtask generate` (render::verbs). Do not edit.
// Digest of what follows: 0bae16f1c60a4a0d

//! Which of the uniform verbs a resource has, as types: `All` is GET, PUT, POST and DELETE.
//!
//! `Filtered`: a GET takes `filter` and `max_depth`. `Tagged`: values carry an ETag, and changes can
//! ask for it.
//!
//! They are the parameter `M` of [`Resource`](crate::runtime::Resource), which has an example.
use crate::generated::models;
use crate::runtime;
/// GET, PUT, POST, DELETE.
#[derive(Clone, Copy, Debug)]
pub enum All {}
impl runtime::verb::CanGet for All {
    type Reply<V> = V;
}
impl runtime::verb::CanPut for All {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanPost for All {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanDelete for All {
    type Reply = models::StatusObject;
}
/// GET, PUT, POST, DELETE. GET takes `filter` and `max_depth`: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Copy, Debug)]
pub enum AllFiltered {}
impl runtime::verb::CanGet for AllFiltered {
    type Reply<V> = V;
}
impl runtime::verb::CanPut for AllFiltered {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanPost for AllFiltered {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanDelete for AllFiltered {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanFilter for AllFiltered {}
/// GET, PUT, POST, DELETE. GET takes `filter` and `max_depth`: [`guide::filter`](crate::guide::filter).
/// Values carry an ETag, for `if_match`: [`guide::etags`](crate::guide::etags).
#[derive(Clone, Copy, Debug)]
pub enum AllFilteredTagged {}
impl runtime::verb::CanGet for AllFilteredTagged {
    type Reply<V> = runtime::Tagged<V>;
}
impl runtime::verb::CanPut for AllFilteredTagged {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanPost for AllFilteredTagged {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanDelete for AllFilteredTagged {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanFilter for AllFilteredTagged {}
/// GET, PUT, POST, DELETE. Values carry an ETag, for `if_match`: [`guide::etags`](crate::guide::etags).
#[derive(Clone, Copy, Debug)]
pub enum AllTagged {}
impl runtime::verb::CanGet for AllTagged {
    type Reply<V> = runtime::Tagged<V>;
}
impl runtime::verb::CanPut for AllTagged {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanPost for AllTagged {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanDelete for AllTagged {
    type Reply = models::StatusObject;
}
/// GET.
#[derive(Clone, Copy, Debug)]
pub enum Get {}
impl runtime::verb::CanGet for Get {
    type Reply<V> = V;
}
/// GET, DELETE. Values carry an ETag, for `if_match`: [`guide::etags`](crate::guide::etags).
#[derive(Clone, Copy, Debug)]
pub enum GetDeleteTagged {}
impl runtime::verb::CanGet for GetDeleteTagged {
    type Reply<V> = runtime::Tagged<V>;
}
impl runtime::verb::CanDelete for GetDeleteTagged {
    type Reply = models::StatusObject;
}
/// GET. GET takes `filter` and `max_depth`: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Copy, Debug)]
pub enum GetFiltered {}
impl runtime::verb::CanGet for GetFiltered {
    type Reply<V> = V;
}
impl runtime::verb::CanFilter for GetFiltered {}
/// PUT, POST, DELETE.
#[derive(Clone, Copy, Debug)]
pub enum PutPostDelete {}
impl runtime::verb::CanPut for PutPostDelete {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanPost for PutPostDelete {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanDelete for PutPostDelete {
    type Reply = models::StatusObject;
}
