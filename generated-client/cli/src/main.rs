//! The program `egauge`.

fn main() -> std::process::ExitCode {
    egauge::main()
}
