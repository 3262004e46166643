/// Fetches.
#[inline]
pub async fn fetch<T>(mut a: i32, (x, y): (i32, i32), b: &str) -> i32 { 1 }

// Not documentation.
pub(crate) struct Store<T> { a: i32 }

impl<T> Shape for Store<T> {
    fn area(&self, scale: i32) {}
}

impl<T> Store<T> {
    /// Makes one.
    pub fn new() {}
    fn hidden(&mut self) {}
}

mod inner { fn q() {} }

pub trait Shape {
    fn area(&self);
    fn twice(&self) {}
}

macro_rules! twice { () => {} }
enum Color { Red }
