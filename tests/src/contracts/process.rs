//! Programs that run beside a contract and end with it.

use std::io::Read;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long a program may take to listen.
const START: Duration = Duration::from_secs(120);
/// How long a script may take.
const END: Duration = Duration::from_secs(300);

/// A program that is ended when this is dropped.
pub(super) struct Beside(Child);

impl Drop for Beside {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Beside {
    /// Starts a program that is told its port, and waits until it listens there.
    pub(super) fn listening(command: &mut Command, at: SocketAddr) -> Result<Self, String> {
        let mut beside = Self::start(command)?;
        let until = Instant::now() + START;
        while TcpStream::connect(at).is_err() {
            if let Ok(Some(status)) = beside.0.try_wait() {
                return Err(format!("{command:?} ended before it listened: {status}"));
            }
            if Instant::now() > until {
                return Err(format!("{command:?} does not listen at {at}"));
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(beside)
    }

    fn start(command: &mut Command) -> Result<Self, String> {
        command
            .stdin(Stdio::null())
            .spawn()
            .map(Self)
            .map_err(|error| format!("cannot start {command:?}: {error}"))
    }
}

/// An address on this machine that was free a moment ago.
pub(super) fn free_address() -> Result<SocketAddr, String> {
    let bound = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    bound.map_err(|error| format!("no free port: {error}"))
}

/// Runs a program to its end, which must not be far, and gives what it wrote.
pub(super) fn output(command: &mut Command) -> Result<Output, String> {
    let said = format!("{command:?}");
    let failed = |error: std::io::Error| format!("{said}: {error}");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(failed)?;
    let (stdout, stderr) = (reading(child.stdout.take()), reading(child.stderr.take()));
    let until = Instant::now() + END;
    let status = loop {
        if let Some(status) = child.try_wait().map_err(failed)? {
            break status;
        }
        if Instant::now() > until {
            // It may have ended by itself meanwhile.
            let _ = child.kill();
            let _ = child.wait();
            return Err(format!("{said} took longer than {END:?}"));
        }
        thread::sleep(Duration::from_millis(50));
    };
    let whole = |reading: thread::JoinHandle<Vec<u8>>| reading.join().unwrap_or_default();
    Ok(Output { status, stdout: whole(stdout), stderr: whole(stderr) })
}

/// Reads what a program writes, so that it need not wait for us.
fn reading(from: Option<impl Read + Send + 'static>) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        // What came until it failed is what there is.
        let _ = from.map(|mut from| from.read_to_end(&mut bytes));
        bytes
    })
}

/// Runs a program to its end; its output if it succeeded.
pub(super) fn finish(command: &mut Command) -> Result<(), String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    Err(format!("{command:?} failed ({}):\n{}", output.status, String::from_utf8_lossy(&said)))
}
