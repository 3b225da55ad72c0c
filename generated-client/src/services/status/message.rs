//! The tags of a meter's command states, as sentences.

use std::fmt::{self, Display};

use crate::runtime::Plain;

/// A tag that a meter answers instead of a text, and the texts that complete it. Displayed, it is a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// The tag, such as `OOM`.
    pub tag: String,
    /// The texts, such as version numbers.
    pub args: Vec<String>,
}

/// Tags, and their meanings; `{0}` and `{1}` are the texts that complete them. The tags are those that the
/// vendor's own client knows (egauge-python 0.9.17, `webapi/device/slop.py`).
const WORDS: [(&str, &str); 46] = [
    // Of any command.
    ("OOM", "the meter's memory is full"),
    ("CANCELED", "somebody cancelled it"),
    // `/cmd/activate`
    ("ALRT", "the alert service was not activated: {0}"),
    ("PUSH", "the push service was not activated: {0}"),
    ("SRV", "the vendor's server refused: {0}"),
    // `/cmd/db`, and restoring a backup
    ("ADJUST", "adapting recorded values"),
    ("RESTORE", "writing data back into the database"),
    ("SKIP", "passing over what stays as it is"),
    ("SPLIT", "splitting registers"),
    ("ZERO", "setting recorded values to zero"),
    ("BADHDR", "a backup does not begin with {0}"),
    ("BADREG", "no register can be called {0}"),
    ("BADTS", "{0} is not a time"),
    ("DB_READ_ERR", "the database could not be read at {0}"),
    ("FILE_INVAL", "the file is not a backup"),
    ("FILE_READ_ERR", "the backup ended early, behind line {0}"),
    ("INVAL_INT", "line {0} of the backup has a value that is not a number"),
    ("IN_FUTURE", "the backup reaches into the future: {0} is after {1}"),
    ("LOCK_FAILED", "something else holds the database"),
    ("NOCOMMA", "line {0} of the backup lacks a comma"),
    ("NOT_NET_REG", "{0} does not record a net value"),
    ("NOVERS", "the backup does not say its version"),
    ("NO_FIRST_ROW", "the backup has no row"),
    ("NO_POS_REG", "nothing records the positive part of {0}"),
    ("NO_SECOND_ROW", "the backup has one row only"),
    ("WRITE_FAILED", "the database could not be written at {0}"),
    // `/cmd/test-email`
    ("MAIL_TX_ERR", "the mail to {0} was not sent"),
    // `/cmd/update`
    ("CHKSIG", "verifying who signed {0}"),
    ("EXTRACT", "unpacking {0}"),
    ("FINALIZE", "tidying up"),
    ("FLASH", "writing partition {0}"),
    ("FW_DOWNLOAD", "fetching firmware {0}"),
    ("INSTALL", "putting version {0} in place"),
    ("KERNEL_DOWNLOAD", "fetching kernel {0}"),
    ("SKIN_DOWNLOAD", "fetching skin {0}"),
    ("VALIDATE", "checking what was fetched"),
    ("BADSIG", "the signature does not fit"),
    ("DOWNLOAD_FAILED", "{0} was not fetched: {1}"),
    ("EXTRACT_FAILED", "{0} was not unpacked: {1}"),
    ("FLASH_FAILED", "partition {0} was not written"),
    // Meters spell it this way.
    ("INCOMPATBILE", "an image for {0} does not fit this {1}"),
    ("INSTALL_FAILED", "nothing was installed: {0}"),
    ("INVALID_IMAGE", "the file is not an image"),
    ("NOT_NEWER", "{0} is not newer than {1}, which is installed"),
    ("NOT_SUPPORTED", "this meter cannot do that"),
    ("NO_IMAGE", "the file {0} does not exist"),
];

impl Message {
    /// The meaning of the tag.
    fn words(&self) -> Option<&'static str> {
        WORDS.iter().find(|(tag, _)| *tag == self.tag).map(|(_, words)| *words)
    }
}

impl Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut args = self.args.iter();
        match self.words() {
            None => Plain(&self.tag).fmt(f)?,
            Some(words) => {
                let mut rest = words;
                // A sentence names its texts in their order, each once.
                while let Some((before, after)) = rest.split_once('{') {
                    f.write_str(before)?;
                    Plain(args.next().map_or("(something)", String::as_str)).fmt(f)?;
                    rest = after.split_once('}').map_or("", |(_, after)| after);
                }
                f.write_str(rest)?;
            }
        }
        let others: Vec<&str> = args.map(String::as_str).collect();
        if others.is_empty() { Ok(()) } else { write!(f, " ({})", Plain(&others.join(", "))) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Message, WORDS};

    fn say(tag: &str, args: &[&str]) -> String {
        Message { tag: tag.to_owned(), args: args.iter().map(|arg| (*arg).to_owned()).collect() }.to_string()
    }

    #[test]
    fn texts_stand_where_they_belong() {
        assert_eq!(say("NOT_NEWER", &["4.1", "4.2"]), "4.1 is not newer than 4.2, which is installed");
        assert_eq!(say("NO_IMAGE", &["{0}"]), "the file {0} does not exist");
        assert_eq!(say("NO_IMAGE", &[]), "the file (something) does not exist");
        assert_eq!(say("OOM", &["12 kB", "3"]), "the meter's memory is full (12 kB, 3)");
        assert_eq!(say("NEW", &["a"]), "NEW (a)");
        assert_eq!(say("{0}", &[]), "{0}");
    }

    #[test]
    fn every_sentence_takes_its_texts_in_order() {
        for (tag, words) in WORDS {
            let places = words.matches('{').count();
            for (index, place) in words.match_indices('{').map(|(at, _)| &words[at..at + 3]).enumerate() {
                assert_eq!(place, format!("{{{index}}}"), "{tag}");
            }
            let said = say(tag, &["A", "B"]);
            assert!(said.contains('A') && said.contains('B') && !said.contains('{'), "{tag}: {said}");
            assert_eq!(places < 2, said.ends_with(')'), "{tag}: {said}");
        }
    }
}
