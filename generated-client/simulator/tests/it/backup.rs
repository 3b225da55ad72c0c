//! The database as a file: fetched, zeroed, restored.

use crate::meter_box::{NOON, User, at_noon};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

const DAY: &str = "reg=all&time=epoch%2B4y:1h:epoch%2B4y%2B1d";

async fn db(user: &User, body: Value) -> Value {
    user.ask("POST", "/cmd/db", &body.to_string()).await
}

#[tokio::test]
async fn what_was_fetched_can_be_restored() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let rows = async || user.get(&format!("/register?{DAY}")).await["ranges"].take();
    let before = rows().await;
    assert!(before[0]["rows"].as_array().unwrap().len() > 20, "{before}");
    let backup = user.text(&format!("/register?{DAY}&format=backup&filename=day.bak")).await;
    // One register, then all of them.
    assert_eq!(
        db(&user, json!({"action": "zero", "regs": [0], "to": NOON.to_string()})).await,
        json!({"status": "OK"})
    );
    let zeroed = rows().await;
    assert_eq!(zeroed[0]["rows"][3][0], "0");
    assert_eq!(zeroed[0]["rows"][3][1], before[0]["rows"][3][1]);
    db(&user, json!({"action": "zero"})).await;
    assert!(rows().await[0]["rows"][3].as_array().unwrap().iter().all(|value| value == "0"));
    let data = STANDARD.encode(&backup);
    assert_eq!(db(&user, json!({"action": "restore", "data": data})).await, json!({"status": "OK"}));
    assert_eq!(rows().await, before);
    // Counters go on counting after they were set to zero.
    user.step(3_600_000);
    let now = user.get("/register?reg=3&time=now").await;
    let counted: i64 = now["ranges"][0]["rows"][0][0].as_str().unwrap().parse().unwrap();
    assert!(counted > 0 && counted < 10 * 3600 * 1000, "{now}");
}

/// A backup may have fewer rows than the database has for its time.
#[tokio::test]
async fn between_the_rows_of_a_backup_counters_count_evenly() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let counters = async |time: &str| -> Vec<Vec<i64>> {
        let reply = user.get(&format!("/register?time={time}")).await;
        let rows = reply["ranges"][0]["rows"].as_array().unwrap();
        assert_eq!(reply["ranges"].as_array().unwrap().len(), 1, "{reply}");
        let row = |row: &serde_json::Value| {
            row.as_array().unwrap().iter().map(|counter| counter.as_str().unwrap().parse().unwrap()).collect()
        };
        rows.iter().map(row).collect()
    };
    let minutes = counters("now-600:60:now").await;
    let backup = user.text("/register?time=now-600:60:now&format=backup").await;
    // In two chunks, parted between two minutes.
    let lines: Vec<&str> = backup.lines().collect();
    for (part, more) in [(&lines[..7], true), (&lines[7..], false)] {
        let data = STANDARD.encode(part.join("\n"));
        let restored = db(&user, json!({"action": "restore", "data": data, "more_chunks": more})).await;
        assert_eq!(restored["status"], "OK");
    }
    assert_eq!(counters("now-600:60:now").await, minutes);
    let quarters = counters("now-600:15:now").await;
    assert_eq!(quarters.len(), 4 * 10 + 1);
    for (at, pair) in quarters.windows(2).enumerate() {
        for (column, (young, old)) in pair[0].iter().zip(&pair[1]).enumerate() {
            let minute = minutes[at / 4][column] - minutes[at / 4 + 1][column];
            assert!(((young - old) * 4 - minute).abs() <= 4, "{at}, {column}: {young} {old} {minute}");
        }
    }
}

/// What follows a chunk that was refused is no next chunk.
#[tokio::test]
async fn after_a_refused_chunk_no_more_is_taken() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let backup = user.text(&format!("/register?{DAY}&format=backup")).await;
    let lines: Vec<&str> = backup.lines().collect();
    let restore = |lines: &[&str], more: bool| json!({"action": "restore", "data": STANDARD.encode(lines.join("\n")), "more_chunks": more});
    // As many changes as the meter takes; the last of them is a backup.
    for _ in 0..63 {
        assert_eq!(db(&user, json!({"action": "zero"})).await["status"], "OK");
    }
    assert_eq!(db(&user, restore(&lines[..15], false)).await["status"], "OK");
    let rows = async || user.get(&format!("/register?{DAY}")).await["ranges"].take();
    let before = rows().await;
    assert!(db(&user, restore(&lines[..15], true)).await["error"].is_string());
    assert!(db(&user, restore(&lines[15..], false)).await["error"].is_string());
    assert_eq!(rows().await, before);
}

#[tokio::test]
async fn a_backup_comes_in_chunks_and_a_bad_one_changes_nothing() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let rows = async || user.get(&format!("/register?{DAY}")).await["ranges"].take();
    let before = rows().await;
    let backup = user.text(&format!("/register?{DAY}&format=backup")).await;
    db(&user, json!({"action": "zero"})).await;
    let zeroed = rows().await;
    let lines: Vec<&str> = backup.lines().collect();
    let (first, second) = (lines[..15].join("\n"), lines[15..].join("\n"));
    let restore = |text: &str, more: bool| json!({"action": "restore", "data": STANDARD.encode(text), "more_chunks": more});
    for bad in [restore(&second, false), restore("", false), restore(&lines[..2].join("\n"), false)] {
        assert!(db(&user, bad.clone()).await["error"].is_string(), "{bad}");
    }
    let broken = format!("{}\n17 1 2", lines[..5].join("\n"));
    assert!(db(&user, restore(&broken, false)).await["error"].as_str().unwrap().contains("2 counters of 9"));
    assert_eq!(rows().await, zeroed);
    assert_eq!(db(&user, restore(&first, true)).await["status"], "OK");
    assert_eq!(db(&user, restore(&second, false)).await["status"], "OK");
    assert!(db(&user, restore(&second, false)).await["error"].is_string(), "it was the last chunk");
    assert_eq!(rows().await, before);
    user.ask("POST", "/cmd/factory-restore", "").await;
}
