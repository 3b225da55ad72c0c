use egauge_webapi_generator as g;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let show = |e: &Vec<g::diagnostic::Diagnostic>| for d in e.iter().take(30) { println!("{d}") };
    let text = std::fs::read_to_string(&a[1]).unwrap();
    let doc = g::document::Document::parse(&*a[1], text).unwrap();
    let files: Vec<(String,String)> = ["errata","values","docs"].iter().map(|n| (format!("{n}.yaml"), std::fs::read_to_string(format!("spec/overlays/{n}.yaml")).unwrap())).collect();
    let ov = match g::overlay::load(&files) { Ok(o) => o, Err(e) => { show(&e); return } };
    let (api, w) = match g::api(&doc, &ov) { Ok(g) => g, Err(e) => { show(&e); return } };
    show(&w);
    println!("{} ops {} uniform {} types", api.operations.len(), api.operations.iter().filter(|o| o.uniform).count(), api.types.len());
    if a.len() > 3 { for l in g::surface::operations(&api) { println!("{l}") } }
    let t = std::time::Instant::now();
    let out = match g::generate(&doc, &ov) { Ok(g) => g, Err(e) => { show(&e); return } };
    println!("{:?}", t.elapsed());
    let _ = std::fs::remove_dir_all(&a[2]);
    for f in &out.files { let p = format!("{}/{}", a[2], f.path); std::fs::create_dir_all(std::path::Path::new(&p).parent().unwrap()).unwrap(); std::fs::write(p, &f.text).unwrap(); }
}
