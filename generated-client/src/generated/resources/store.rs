// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/store` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// `/store`.
#[derive(Clone, Debug)]
pub struct Store<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Store<C> {
    /// `/store/{section}`: GET, PUT.
    pub fn section(&self, section: &str) -> Section<C> {
        Section(self.0.parameter("section", section))
    }
}
/// `/store/{section}`: GET, PUT.
#[derive(Clone, Debug)]
pub struct Section<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Section<C> {
    /// Calls GET `/store/{section}`.
    pub fn get(&self) -> runtime::Call<C, models::StoreContentObject> {
        self.0.call(runtime::Method::GET, "storeSectionGet").reply_object()
    }
    /// Calls PUT `/store/{section}`.
    pub fn put<B: runtime::Body<Option<runtime::Map<Option<String>>>> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::PUT, "storeSectionPut").body(body).reply_object()
    }
    /// `/store/{section}/{variable}`: GET, PUT.
    pub fn variable(&self, variable: &str) -> SectionVariable<C> {
        SectionVariable(self.0.parameter("variable", variable))
    }
    /// `/store/{section}/{paragraph}/`: GET, PUT.
    pub fn paragraph(&self, paragraph: &str) -> SectionParagraph<C> {
        SectionParagraph(self.0.parameter("paragraph", paragraph))
    }
}
/// `/store/{section}/{variable}`: GET, PUT.
#[derive(Clone, Debug)]
pub struct SectionVariable<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> SectionVariable<C> {
    /// Calls GET `/store/{section}/{variable}`.
    pub fn get(&self) -> runtime::Call<C, models::StoreContentObject> {
        self.0.call(runtime::Method::GET, "storeSectionVarGet").reply_object()
    }
    /// Calls PUT `/store/{section}/{variable}`.
    pub fn put<B: runtime::Body<Option<models::StoreSingleVariableUpdate>> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::PUT, "storeSectionVarPut").body(body).reply_object()
    }
}
/// `/store/{section}/{paragraph}/`: GET, PUT.
#[derive(Clone, Debug)]
pub struct SectionParagraph<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> SectionParagraph<C> {
    /// Calls GET `/store/{section}/{paragraph}/`.
    pub fn get(&self) -> runtime::Call<C, models::StoreContentObject> {
        self.0
            .trailing_slash()
            .call(runtime::Method::GET, "storeParagraphGet")
            .reply_object()
    }
    /// Calls PUT `/store/{section}/{paragraph}/`.
    pub fn put<B: runtime::Body<Option<runtime::Map<Option<String>>>> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0
            .trailing_slash()
            .call(runtime::Method::PUT, "storeParagraphPut")
            .body(body)
            .reply_object()
    }
    /// `/store/{section}/{paragraph}/{variable}`: GET, PUT.
    pub fn variable(&self, variable: &str) -> SectionParagraphVariable<C> {
        SectionParagraphVariable(self.0.parameter("variable", variable))
    }
}
/// `/store/{section}/{paragraph}/{variable}`: GET, PUT.
#[derive(Clone, Debug)]
pub struct SectionParagraphVariable<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> SectionParagraphVariable<C> {
    /// Calls GET `/store/{section}/{paragraph}/{variable}`.
    pub fn get(&self) -> runtime::Call<C, models::StoreContentObject> {
        self.0.call(runtime::Method::GET, "storeVarGet").reply_object()
    }
    /// Calls PUT `/store/{section}/{paragraph}/{variable}`.
    pub fn put<B: runtime::Body<Option<runtime::Map<Option<String>>>> + ?Sized>(
        &self,
        body: &B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::PUT, "storeVarPut").body(body).reply_object()
    }
}
