use egauge_simulator::{Simulator, serve};
use egauge_webapi::Meter;
use egauge_webapi::services::readings::ReadingsError;
use std::time::Duration;
use tokio::net::TcpListener;

/// The program: the power from the grid in W, ten times, also if the meter restarts.
async fn power(meter: &Meter) -> Result<Vec<f64>, ReadingsError> {
    let mut watts = Vec::new();
    while watts.len() < 10 {
        match meter.readings().registers(["Grid"]).await {
            Ok(now) => watts.push(now.get("Grid")?.quantity.value),
            // Away, slow or busy. The client logs in again by itself.
            Err(ReadingsError::Call(error)) if error.is_retryable() => {}
            Err(error) => return Err(error),
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    Ok(watts)
}

#[tokio::test]
async fn the_program_survives_a_reboot() -> Result<(), Box<dyn std::error::Error>> {
    // The user is `owner` with the password `default`, unless `user(..)` names others.
    let second = Duration::from_secs(1);
    let simulator = Simulator::builder().seed(7).reboot_time(second).build()?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(serve(listener, simulator));

    let meter = Meter::builder(address).credentials("owner", "default").build()?;
    let (watts, rebooted) = tokio::join!(power(&meter), meter.reboot().wait());
    assert!(rebooted?.took >= second);
    assert_eq!(watts?.len(), 10);
    Ok(())
}
