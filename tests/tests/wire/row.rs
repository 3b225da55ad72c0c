//! A row of the table, and the raw socket that it is tried on.

use std::fmt::Debug;
use std::pin::Pin;

use egauge_webapi::models::StatusObject;
use egauge_webapi::runtime::Operation;
use egauge_webapi::{Call, Error, Http};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// The token of every request.
pub(crate) const TOKEN: &str = "dGVzdA.b25l.dHdv";

/// What one call sends, and what it makes of the reply.
pub(crate) struct Row {
    /// The document's `operationId`.
    pub(crate) id: &'static str,
    /// Why it must be so: pointers into the document, public clients; `; ` between them.
    pub(crate) evidence: &'static str,
    /// The request line, without the version.
    pub(crate) line: &'static str,
    /// The request's body.
    pub(crate) body: &'static str,
    /// A header beside the usual ones.
    pub(crate) header: Option<&'static str>,
    /// The bytes of the reply.
    pub(crate) reply: String,
    /// What the call says it is.
    pub(crate) operation: Operation,
    /// Makes the call and checks what it gives.
    pub(crate) outcome: Pin<Box<dyn Future<Output = ()>>>,
}

/// A row whose reply is still to be told.
pub(crate) struct Sent<T, Q> {
    id: &'static str,
    evidence: &'static str,
    line: &'static str,
    body: &'static str,
    header: Option<&'static str>,
    call: Call<Http, T, Q>,
}

/// This operation is, by this evidence, this line and this body when called so.
pub(crate) fn sent<T, Q>(
    id: &'static str,
    evidence: &'static str,
    line: &'static str,
    body: &'static str,
    call: Call<Http, T, Q>,
) -> Sent<T, Q> {
    Sent { id, evidence, line, body, header: None, call }
}

impl<T: 'static, Q: 'static> Sent<T, Q> {
    /// With this header too.
    pub(crate) fn header(mut self, header: &'static str) -> Self {
        self.header = Some(header);
        self
    }

    /// Answered with this JSON, the call gives what this looks at.
    pub(crate) fn json(self, body: &str, check: impl FnOnce(T) + 'static) -> Row {
        let line = self.line;
        self.reply(reply("200 OK", &["Content-Type: application/json"], body), move |outcome| match outcome {
            Ok(value) => check(value),
            Err(error) => panic!("{line}: {error}"),
        })
    }

    /// Answered with these bytes, the call gives what this looks at.
    pub(crate) fn reply(self, reply: String, check: impl FnOnce(Result<T, Error>) + 'static) -> Row {
        let Self { id, evidence, line, body, header, call } = self;
        let operation = call.operation().clone();
        let outcome = Box::pin(async move { check(call.await) });
        Row { id, evidence, line, body, header, reply, operation, outcome }
    }
}

impl<T: Debug + 'static, Q: 'static> Sent<T, Q> {
    /// Answered with these bytes, the call fails, and this looks at how.
    pub(crate) fn fails(self, reply: String, check: impl FnOnce(Error) + 'static) -> Row {
        let line = self.line;
        self.reply(reply, move |outcome| match outcome {
            Ok(value) => panic!("{line}: {value:?}"),
            Err(error) => check(error),
        })
    }
}

impl<Q: 'static> Sent<StatusObject, Q> {
    /// Answered with a status.
    pub(crate) fn ok(self) -> Row {
        self.json(r#"{"status":"OK"}"#, |reply| {
            assert_eq!((reply.status.as_deref(), reply.error), (Some("OK"), None));
        })
    }
}

/// The bytes of a reply.
pub(crate) fn reply(status: &str, headers: &[&str], body: &str) -> String {
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    let length = body.len();
    format!("HTTP/1.1 {status}\r\n{headers}Connection: close\r\nContent-Length: {length}\r\n\r\n{body}")
}

/// A socket that answers what it is told, whatever is asked.
pub(crate) struct Server {
    /// The address for a client.
    pub(crate) address: String,
    listener: TcpListener,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        Self { address, listener }
    }

    /// Takes one request, as it came, and answers with these bytes.
    pub(crate) async fn exchange(&self, reply: &str) -> String {
        let (mut socket, _) = self.listener.accept().await.expect("a connection");
        let mut request = Vec::new();
        while !is_complete(&request) {
            let read = socket.read_buf(&mut request).await.expect("bytes");
            assert!(read > 0, "the client hung up");
        }
        socket.write_all(reply.as_bytes()).await.expect("a reader");
        socket.shutdown().await.expect("a reader");
        String::from_utf8(request).expect("text")
    }
}

fn is_complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    length.is_none_or(|length| length.parse() == Ok(body.len()))
}
