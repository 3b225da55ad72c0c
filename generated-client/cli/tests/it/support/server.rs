//! Servers of other programs, where they are installed.

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// Another program's server on loopback, stopped when this is dropped.
pub struct Server {
    process: Child,
    pub port: u16,
    /// What it writes.
    _directory: TempDir,
}

impl Server {
    /// Starts a server with a configuration in its directory, by the first of these paths that exists, and waits until it
    /// listens; `None`, with a note, where it is not installed.
    pub fn start(
        paths: &[&str],
        option: &str,
        port: u16,
        directory: TempDir,
        configuration: &str,
    ) -> Option<Self> {
        let file = directory.path().join("server.conf");
        std::fs::write(&file, configuration).unwrap();
        let start = |path: &&str| {
            let mut command = Command::new(path);
            command.arg(option).arg(&file).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()
        };
        let Some(process) = paths.iter().find_map(start) else {
            eprintln!("skipped: {} is not installed", paths[0]);
            return None;
        };
        let server = Self { process, port, _directory: directory };
        let begin = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begin.elapsed() < Duration::from_secs(30), "{} does not listen", paths[0]);
            std::thread::sleep(Duration::from_millis(20));
        }
        Some(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A port that nothing listens on.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
