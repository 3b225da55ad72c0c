//! A proxy that cuts connections in the middle of a reply.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};
use tokio::net::{TcpListener, TcpStream};

/// A proxy before a meter.
#[derive(Clone, Debug)]
pub(crate) struct Cutter {
    pub(crate) address: SocketAddr,
    /// How many connections are still to be cut.
    left: Arc<AtomicUsize>,
}

impl Cutter {
    /// Cuts so many connections, one after another, each when it has carried `bytes` to the client (and a little more
    /// from one to the next, so that it is not always at the same place). All others are left alone.
    pub(crate) async fn start(meter: SocketAddr, times: usize, bytes: usize) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let left = Arc::new(AtomicUsize::new(times));
        let cutter = Self { address: listener.local_addr()?, left: Arc::clone(&left) };
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let left = Arc::clone(&left);
                tokio::spawn(async move {
                    // An error here is what a cut looks like from the other side.
                    drop(carry(client, meter, &left, bytes).await);
                });
            }
        });
        Ok(cutter)
    }

    /// How many connections are still to be cut.
    pub(crate) fn left(&self) -> usize {
        self.left.load(Ordering::Relaxed)
    }
}

async fn carry(client: TcpStream, meter: SocketAddr, left: &AtomicUsize, bytes: usize) -> io::Result<()> {
    let meter = TcpStream::connect(meter).await?;
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_meter, mut to_meter) = meter.into_split();
    let requests = tokio::spawn(async move { copy(&mut from_client, &mut to_meter).await });
    let mut carried = 0;
    let mut piece = [0; 500];
    loop {
        let length = from_meter.read(&mut piece).await?;
        let Some(read) = piece.get(..length).filter(|read| !read.is_empty()) else { break };
        to_client.write_all(read).await?;
        carried += length;
        let now = left.load(Ordering::Relaxed);
        if now > 0 && carried > bytes + now * 97 {
            left.store(now - 1, Ordering::Relaxed);
            break;
        }
    }
    requests.abort();
    Ok(())
}
