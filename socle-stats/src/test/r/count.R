# Proportions, contingency tables, exact tests; corrections of p; power.
source("src/test/r/oracle.R")
trials <- list(c(7, 20), c(0, 9), c(13, 13), c(512, 1000), c(3, 4), c(95000, 200000), c(10, 20))
sides <- c("two.sided", "less", "greater")
for (k in seq_along(trials)) for (s in sides) {
  x <- trials[[k]][1]; n <- trials[[k]][2]
  r <- suppressWarnings(prop.test(x, n, p = 0.4, alternative = s, correct = FALSE))
  say(paste("z", k, s, "X2"), r$statistic); say(paste("z", k, s, "p"), r$p.value)
  say(paste("z", k, s, "low"), r$conf.int[1]); say(paste("z", k, s, "high"), r$conf.int[2])
  for (p in c(0.4, 0.5)) {
    b <- binom.test(x, n, p = p, alternative = s, conf.level = 0.9)
    say(paste("binom", k, p, s, "p"), b$p.value)
    say(paste("binom", k, p, s, "low"), b$conf.int[1]); say(paste("binom", k, p, s, "high"), b$conf.int[2])
  }
}
for (k in c(1, 2, 4)) for (s in sides) {
  a <- trials[[k]]; b <- trials[[k + 2]]
  r <- suppressWarnings(prop.test(c(a[1], b[1]), c(a[2], b[2]), alternative = s, correct = FALSE))
  say(paste("two", k, s, "X2"), r$statistic); say(paste("two", k, s, "p"), r$p.value)
}
wide <- c(balanced2x2 = 2, small2x2 = 2, tail2x2 = 2, unbalanced2x2 = 2, wide2x3 = 3, square3x3 = 3, sparse4x3 = 3, ties3x2 = 2, large5x4 = 4)
solve_tight <- function(f, ends) uniroot(f, ends, tol = 1e-15, maxiter = 10000)$root
for (name in names(wide)) {
  m <- matrix(sample_of("tables", name), ncol = wide[name], byrow = TRUE)
  r <- suppressWarnings(chisq.test(m, correct = FALSE))
  say(paste(name, "X2"), r$statistic); say(paste(name, "p"), r$p.value); say(paste(name, "least"), min(r$expected))
  V <- function(x) sqrt(x / sum(m) / (min(dim(m)) - 1))
  say(paste(name, "V"), V(r$statistic))
  j <- 0:3000; x <- r$statistic; df <- r$parameter
  up <- function(l) sum(dpois(j, l / 2) * pchisq(x, df + 2 * j, lower.tail = FALSE)) - 0.025
  low <- function(l) sum(dpois(j, l / 2) * pchisq(x, df + 2 * j)) - 0.025
  say(paste(name, "V low"), V(if (up(0) >= 0) 0 else solve_tight(up, c(0, x + 1))))
  say(paste(name, "V high"), V(if (low(0) <= 0) 0 else solve_tight(low, c(0, 3 * x + 60))))
  if (sum(m) < 400 && name != "large5x4") say(paste(name, "fisher"), fisher.test(m, workspace = 2e7)$p.value)
  if (length(m) == 4) {
    y <- suppressWarnings(chisq.test(m))
    say(paste(name, "yates X2"), y$statistic); say(paste(name, "yates p"), y$p.value)
    # fisher.test's own search for odds stops at 1e-4: its definition again, with a tight one.
    rows <- sum(m[1, ]); rest <- sum(m[2, ]); col <- sum(m[, 1]); a <- m[1, 1]
    support <- max(0, col - rest):min(rows, col)
    logs <- dhyper(support, rows, rest, col, log = TRUE)
    law <- function(o) { d <- logs + o * support; d <- exp(d - max(d)); d / sum(d) }
    root <- function(f) exp(solve_tight(f, c(-40, 40)))
    for (s in sides) {
      f <- fisher.test(m, alternative = s)
      say(paste(name, "fisher", s), f$p.value)
      tail <- if (s == "two.sided") 0.025 else 0.05
      say(paste(name, "odds", s, "low"), if (s == "less" || a == min(support)) 0 else root(function(o) sum(law(o)[support >= a]) - tail))
      say(paste(name, "odds", s, "high"), if (s == "greater" || a == max(support)) Inf else root(function(o) sum(law(o)[support <= a]) - tail))
    }
    say(paste(name, "odds"), if (a == min(support)) 0 else if (a == max(support)) Inf else root(function(o) sum(law(o) * support) - a))
    say(paste(name, "odds R"), fisher.test(m)$estimate)
  }
}
fits <- list(c(10, 20, 30), c(3, 3, 3, 3, 3, 4), c(0, 5, 1, 190))
shares <- list(c(0.2, 0.3, 0.5), rep(1 / 6, 6), c(0.25, 0.25, 0.25, 0.25))
for (k in 1:3) {
  r <- suppressWarnings(chisq.test(fits[[k]], p = shares[[k]]))
  say(paste("fit", k, "X2"), r$statistic); say(paste("fit", k, "p"), r$p.value)
}
for (bc in list(c(4, 15), c(1, 0), c(8, 8), c(120, 31))) {
  m <- matrix(c(10, bc[2], bc[1], 20), 2)
  at <- paste("mcnemar", bc[1], bc[2])
  say(paste(at, "plain"), mcnemar.test(m, correct = FALSE)$p.value)
  say(paste(at, "corrected"), mcnemar.test(m)$p.value)
  say(paste(at, "X2"), mcnemar.test(m)$statistic)
  b <- binom.test(bc[1], sum(bc))
  say(paste(at, "exact"), b$p.value)
  say(paste(at, "odds low"), b$conf.int[1] / (1 - b$conf.int[1])); say(paste(at, "odds high"), b$conf.int[2] / (1 - b$conf.int[2]))
}
families <- list(c(0.01, 0.04, 0.03, 0.005, 0.2), c(0.5, 0.5, 0.5), c(1e-12, 0.9, 0.02, 0.02, 0.02, 1, 0.04), 0.03)
for (k in seq_along(families)) for (m in c("bonferroni", "holm", "hochberg", "BH", "BY")) {
  p <- p.adjust(families[[k]], m)
  for (i in seq_along(p)) say(paste(m, k, i), p[i])
}
for (n in c(3, 12, 150)) for (d in c(0.2, 0.8, 1.7)) {
  say(paste("power two", n, d), power.t.test(n, d, strict = TRUE)$power)
  say(paste("power one", n, d), power.t.test(n, d, type = "one.sample", strict = TRUE)$power)
  say(paste("power greater", n, d), power.t.test(n, d, alternative = "one.sided")$power)
  df <- (1 / n + 9 / (2 * n))^2 / (1 / n^2 / (n - 1) + 81 / (2 * n)^2 / (2 * n - 1))
  shift <- d / sqrt(1 / n + 9 / (2 * n)); crit <- qt(0.975, df)
  say(paste("power welch", n, d), pt(crit, df, shift, lower.tail = FALSE) + pt(-crit, df, shift))
}
for (n in c(20, 90, 400)) for (p in c(0.3, 0.55)) {
  say(paste("power shares", n, p), power.prop.test(n, 0.4, p, strict = TRUE)$power)
  z <- qnorm(0.975) * sqrt(0.24 / n); at <- sqrt(p * (1 - p) / n)
  say(paste("power share", n, p), pnorm((z - (p - 0.4)) / at, lower.tail = FALSE) + pnorm((-z - (p - 0.4)) / at))
}
for (n in c(4, 15, 60)) for (k in c(2, 5)) {
  f <- 0.35
  l <- k * n * f^2; j <- 0:3000; crit <- qf(0.95, k - 1, k * (n - 1)); a <- k - 1; b <- k * (n - 1)
  say(paste("power anova", n, k), sum(dpois(j, l / 2) * pbeta(b / (b + a * crit), b / 2, a / 2 + j)))
  say(paste("power anova R", n, k), power.anova.test(k, n, between.var = f^2 * k / (k - 1), within.var = 1)$power)
  crit <- qchisq(0.95, k); l <- n * 10 * 0.09
  say(paste("power chi", n, k), sum(dpois(j, l / 2) * pchisq(crit, k + 2 * j, lower.tail = FALSE)))
}
for (d in c(0.2, 0.5, 1.1)) {
  say(paste("n two", d), ceiling(power.t.test(delta = d, power = 0.8, strict = TRUE)$n))
  say(paste("n one", d), ceiling(power.t.test(delta = d, power = 0.9, type = "one.sample", strict = TRUE)$n))
  say(paste("effect", d), power.t.test(n = 100 * d, power = 0.8, strict = TRUE, tol = 1e-14)$delta)
}
say("n shares", ceiling(power.prop.test(p1 = 0.4, p2 = 0.5, power = 0.8)$n))
say("n anova", ceiling(power.anova.test(4, between.var = 1, within.var = 9, power = 0.8)$n))
z <- function(n, r) { s <- (atanh(r) + r / (2 * (n - 1))) * sqrt(n - 3); pnorm(s - qnorm(0.975)) + pnorm(-s - qnorm(0.975)) }
for (n in c(10, 85, 300)) say(paste("power r", n), z(n, 0.3))
write_oracle("count")
