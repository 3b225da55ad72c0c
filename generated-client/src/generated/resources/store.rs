// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: 62f7dab8627652f0

//! `/store` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::runtime::Place as _;
/// Deprecated key-value store: a section holds variables and paragraphs, a paragraph holds variables;
/// use [`/config/var`](crate::resources::config::Var) instead. A name may hold `-`, `_`, `%` (sent as
/// `%25`), digits and ASCII letters; values are text without control characters. The trailing slash
/// tells a paragraph from a section's variable and must not be stripped.
///
/// `/store`.
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn clear(meter: &Meter<impl AsyncConnection>, name: &str) -> Result<(), Error> {
///     #![allow(deprecated)]
///     println!("{:?}", meter.store().section(name).get().await?);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Store<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Store<C> {
    /// A section with all it holds (deprecated).
    ///
    /// `/store/{section}`: GET → `StoreContentObject`; PUT `Option<Map<Option<String>>>` → `StatusObject`.
    /// `section`: Section, e.g. `global`.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn section(&self, section: &str) -> Section<C> {
        Section(self.0.parameter("section", section))
    }
}
/// A section with all it holds (deprecated).
///
/// `/store/{section}`: GET → [`StoreContentObject`](crate::models::StoreContentObject); PUT
/// `Option<Map<Option<String>>>` → [`StatusObject`](crate::models::StatusObject).
///
/// `section`: Section, e.g. `global`.
#[derive(Clone, Debug)]
pub struct Section<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> Section<C> {
    /// Reads the variables of a section. GET `/store/{section}`. Deprecated.
    pub fn get(&self) -> runtime::Call<C, models::StoreContentObject> {
        self.0.call(runtime::Method::GET, "storeSectionGet").reply_object()
    }
    /// Changes the named variables, deletes those given as `null`; a body of `null` deletes the section.
    ///
    /// PUT `/store/{section}`. Deprecated.
    pub fn put<B: runtime::Body<Option<runtime::Map<Option<String>>>>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::PUT, "storeSectionPut").body(body).reply_object()
    }
    /// A variable of a section (deprecated).
    ///
    /// `/store/{section}/{variable}`: GET → `StoreContentObject`; PUT `Option<StoreSingleVariableUpdate>` →
    /// `StatusObject`. `variable`: Variable directly below the section.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn variable(&self, variable: &str) -> SectionVariable<C> {
        SectionVariable(self.0.parameter("variable", variable))
    }
    /// A paragraph with all it holds (deprecated). The path ends in a slash.
    ///
    /// `/store/{section}/{paragraph}/`: GET → `StoreContentObject`; PUT `Option<Map<Option<String>>>` →
    /// `StatusObject`. `paragraph`: Paragraph, e.g. `billing`.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn paragraph(&self, paragraph: &str) -> SectionParagraph<C> {
        SectionParagraph(self.0.parameter("paragraph", paragraph))
    }
}
/// A variable of a section (deprecated).
///
/// `/store/{section}/{variable}`: GET → [`StoreContentObject`](crate::models::StoreContentObject); PUT
/// [`Option<StoreSingleVariableUpdate>`](crate::models::StoreSingleVariableUpdate) →
/// [`StatusObject`](crate::models::StatusObject).
///
/// `variable`: Variable directly below the section.
#[derive(Clone, Debug)]
pub struct SectionVariable<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> SectionVariable<C> {
    /// Reads a variable of a section. GET `/store/{section}/{variable}`. Deprecated.
    pub fn get(&self) -> runtime::Call<C, models::StoreContentObject> {
        self.0.call(runtime::Method::GET, "storeSectionVarGet").reply_object()
    }
    /// Sets or, with `null`, deletes a variable of a section.
    ///
    /// PUT `/store/{section}/{variable}`. Deprecated.
    pub fn put<B: runtime::Body<Option<models::StoreSingleVariableUpdate>>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::PUT, "storeSectionVarPut").body(body).reply_object()
    }
}
/// A paragraph with all it holds (deprecated). The path ends in a slash.
///
/// `/store/{section}/{paragraph}/`: GET → [`StoreContentObject`](crate::models::StoreContentObject);
/// PUT `Option<Map<Option<String>>>` → [`StatusObject`](crate::models::StatusObject).
///
/// `paragraph`: Paragraph, e.g. `billing`.
#[derive(Clone, Debug)]
pub struct SectionParagraph<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> SectionParagraph<C> {
    /// Reads all variables of a paragraph. GET `/store/{section}/{paragraph}/`. Deprecated.
    pub fn get(&self) -> runtime::Call<C, models::StoreContentObject> {
        self.0
            .trailing_slash()
            .call(runtime::Method::GET, "storeParagraphGet")
            .reply_object()
    }
    /// Changes the named variables, deletes those given as `null`; a body of `null` deletes the paragraph.
    ///
    /// PUT `/store/{section}/{paragraph}/`. Deprecated.
    pub fn put<B: runtime::Body<Option<runtime::Map<Option<String>>>>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0
            .trailing_slash()
            .call(runtime::Method::PUT, "storeParagraphPut")
            .body(body)
            .reply_object()
    }
    /// A variable of a paragraph (deprecated).
    ///
    /// `/store/{section}/{paragraph}/{variable}`: GET → `StoreContentObject`; PUT
    /// `Option<Map<Option<String>>>` → `StatusObject`. `variable`: Variable inside the paragraph.
    #[doc(alias("id", "key", "name", "reg"))]
    pub fn variable(&self, variable: &str) -> SectionParagraphVariable<C> {
        SectionParagraphVariable(self.0.parameter("variable", variable))
    }
}
/// A variable of a paragraph (deprecated).
///
/// `/store/{section}/{paragraph}/{variable}`: GET →
/// [`StoreContentObject`](crate::models::StoreContentObject); PUT `Option<Map<Option<String>>>` →
/// [`StatusObject`](crate::models::StatusObject).
///
/// `variable`: Variable inside the paragraph.
#[derive(Clone, Debug)]
pub struct SectionParagraphVariable<C>(pub(super) runtime::Node<C>);
impl<C: runtime::Connection> SectionParagraphVariable<C> {
    /// Reads a variable of a paragraph. GET `/store/{section}/{paragraph}/{variable}`. Deprecated.
    pub fn get(&self) -> runtime::Call<C, models::StoreContentObject> {
        self.0.call(runtime::Method::GET, "storeVarGet").reply_object()
    }
    /// Sets or, with `null`, deletes a variable of a paragraph.
    ///
    /// PUT `/store/{section}/{paragraph}/{variable}`. Deprecated.
    pub fn put<B: runtime::Body<Option<runtime::Map<Option<String>>>>>(
        &self,
        body: B,
    ) -> runtime::Call<C, models::StatusObject> {
        self.0.call(runtime::Method::PUT, "storeVarPut").body(body).reply_object()
    }
}
