fn main() {
    let a: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&a[1]).unwrap();
    let doc = egauge_webapi_generator::document::Document::parse(&*a[1], text)
        .map_err(|e| e.iter().for_each(|d| println!("{d}")))
        .unwrap();
    let (api, _) = match egauge_webapi_generator::api(&doc, &[]) {
        Ok(g) => g,
        Err(e) => {
            for d in e.iter().take(30) {
                println!("{d}")
            }
            return;
        }
    };
    println!("{} ops {} uniform", api.operations.len(), api.operations.iter().filter(|o| o.uniform).count());
    for l in egauge_webapi_generator::surface::operations(&api) {
        if a.len() > 3 {
            println!("{l}")
        }
    }
    let g = match egauge_webapi_generator::generate(&doc, &[]) {
        Ok(g) => g,
        Err(e) => {
            for d in e.iter().take(30) {
                println!("{d}")
            }
            return;
        }
    };
    for f in &g.files {
        let p = format!("{}/{}", a[2], f.path);
        std::fs::create_dir_all(std::path::Path::new(&p).parent().unwrap()).unwrap();
        std::fs::write(p, &f.text).unwrap();
    }
}
