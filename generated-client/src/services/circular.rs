//! In which order registers that are computed from others can be computed.

/// Gives the numbers of the registers in an order in which each comes after all that it `needs`, and the numbers of
/// those for which there is no such order: they need themselves, or one that does, by way of others or not.
///
/// `needs` lists the needs of each register by its number. Neither time nor memory grows with how deep it goes.
pub(super) fn order(needs: &[Vec<usize>]) -> (Vec<usize>, Vec<usize>) {
    let mut open: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    for (number, needs) in needs.iter().enumerate() {
        for need in needs {
            if let Some(by) = needed_by.get_mut(*need) {
                by.push(number);
            }
        }
    }
    let mut order: Vec<usize> = (0..needs.len()).filter(|number| open.get(*number) == Some(&0)).collect();
    let mut next = 0;
    while let Some(done) = order.get(next).copied() {
        next += 1;
        for by in needed_by.get(done).into_iter().flatten() {
            if let Some(open) = open.get_mut(*by) {
                *open -= 1;
                if *open == 0 {
                    order.push(*by);
                }
            }
        }
    }
    let circular =
        (0..needs.len()).filter(|number| open.get(*number).is_some_and(|open| *open > 0)).collect();
    (order, circular)
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn each_comes_after_what_it_needs() {
        assert_eq!(order(&[]), (vec![], vec![]));
        assert_eq!(order(&[vec![1, 1], vec![2], vec![]]), (vec![2, 1, 0], vec![]));
        // 0 needs itself, 1 and 2 each other, 3 the latter, and 4 nothing.
        assert_eq!(order(&[vec![0], vec![2], vec![1], vec![2, 4], vec![]]), (vec![4], vec![0, 1, 2, 3]));
    }

    #[test]
    fn depth_is_no_trouble() {
        let chain: Vec<Vec<usize>> =
            (0..200_000).map(|number| if number == 0 { vec![] } else { vec![number - 1] }).collect();
        assert_eq!(order(&chain), ((0..200_000).collect(), vec![]));
    }
}
