// Written by `cargo xtask generate` (render::verbs) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: b739a5b9e7eb67a4a46fa42ef7c5faa63bb6fdd36829a457605c709730d93d63. Do not edit.

//! Which of the uniform verbs a resource has, as types: `GET`, `PUT`, `POST` and `DELETE`.
//!
//! `Filtered`: a GET takes `filter` and `max-depth`. `Tagged`: values carry an ETag, and changes can
//! ask for it.
use crate::generated::models;
use crate::runtime;
/// GET.
#[derive(Clone, Copy, Debug)]
pub enum Get {}
impl runtime::verb::CanGet for Get {
    type Reply<V> = V;
}
/// GET, DELETE.
#[derive(Clone, Copy, Debug)]
pub enum GetDeleteTagged {}
impl runtime::verb::CanGet for GetDeleteTagged {
    type Reply<V> = runtime::Tagged<V>;
}
impl runtime::verb::CanDelete for GetDeleteTagged {
    type Reply = models::StatusObject;
}
/// GET.
#[derive(Clone, Copy, Debug)]
pub enum GetFiltered {}
impl runtime::verb::CanGet for GetFiltered {
    type Reply<V> = V;
}
impl runtime::verb::CanFilter for GetFiltered {}
/// GET, PUT, POST, DELETE.
#[derive(Clone, Copy, Debug)]
pub enum GetPutPostDelete {}
impl runtime::verb::CanGet for GetPutPostDelete {
    type Reply<V> = V;
}
impl runtime::verb::CanPut for GetPutPostDelete {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanPost for GetPutPostDelete {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanDelete for GetPutPostDelete {
    type Reply = models::StatusObject;
}
/// GET, PUT, POST, DELETE.
#[derive(Clone, Copy, Debug)]
pub enum GetPutPostDeleteFiltered {}
impl runtime::verb::CanGet for GetPutPostDeleteFiltered {
    type Reply<V> = V;
}
impl runtime::verb::CanPut for GetPutPostDeleteFiltered {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanPost for GetPutPostDeleteFiltered {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanDelete for GetPutPostDeleteFiltered {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanFilter for GetPutPostDeleteFiltered {}
/// GET, PUT, POST, DELETE.
#[derive(Clone, Copy, Debug)]
pub enum GetPutPostDeleteFilteredTagged {}
impl runtime::verb::CanGet for GetPutPostDeleteFilteredTagged {
    type Reply<V> = runtime::Tagged<V>;
}
impl runtime::verb::CanPut for GetPutPostDeleteFilteredTagged {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanPost for GetPutPostDeleteFilteredTagged {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanDelete for GetPutPostDeleteFilteredTagged {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanFilter for GetPutPostDeleteFilteredTagged {}
/// GET, PUT, POST, DELETE.
#[derive(Clone, Copy, Debug)]
pub enum GetPutPostDeleteTagged {}
impl runtime::verb::CanGet for GetPutPostDeleteTagged {
    type Reply<V> = runtime::Tagged<V>;
}
impl runtime::verb::CanPut for GetPutPostDeleteTagged {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanPost for GetPutPostDeleteTagged {
    type Reply = models::StatusObject;
}
impl runtime::verb::CanDelete for GetPutPostDeleteTagged {
    type Reply = models::StatusObject;
}
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
