# Tests of ranks: socle.stats.rank and the rank test of spread.
source("src/test/r/oracle.R")
# The ends are differences of our data, of at most five digits; uniroot leaves noise after the tenth.
ends <- function(n, ci) { say(paste0(n, ".low"), round(ci[1], 10)); say(paste0(n, ".high"), round(ci[2], 10)) }
suppressWarnings({
sides <- c(two = "two.sided", less = "less", greater = "greater")
for (s in c("small", "ties", "large", "far", "lop")) {
  x <- as.numeric(sample_of("shifted", paste0(s, "_x"))); y <- as.numeric(sample_of("shifted", paste0(s, "_y")))
  tied <- anyDuplicated(c(x, y)) > 0
  for (a in names(sides)) for (e in c("exact", "normal", "plain")) {
    if (e == "exact" && (tied || length(x) >= 50)) next
    t <- wilcox.test(x, y, alternative = sides[[a]], exact = e == "exact", correct = e != "plain",
      conf.int = TRUE, tol.root = 1e-13)
    n <- paste("mann", s, a, e, sep = ".")
    say(paste0(n, ".W"), t$statistic); say(paste0(n, ".p"), t$p.value)
    ends(n, t$conf.int)
  }
  n <- length(x); m <- length(y); d <- outer(x, y, "-")
  say(paste0("mann.", s, ".shift"), median(d))
  theta <- mean((d > 0) + (d == 0) / 2); half <- (n + m) / 2 - 1; z <- qnorm(.975)
  # Newcombe 2006, Statistics in Medicine 25:559-573, method 5.
  wide <- function(t) z * sqrt(t * (1 - t) / (n * m) * (1 + half * (1 - t) / (2 - t) + half * t / (1 + t)))
  root <- function(f, ends) uniroot(f, ends, tol = 1e-15, maxiter = 10000)$root
  say(paste0("mann.", s, ".biserial"), 2 * theta - 1)
  low <- root(function(t) theta - t - wide(t), c(1e-12, theta))
  high <- root(function(t) t - theta - wide(t), c(theta, 1 - 1e-12))
  say(paste0("mann.", s, ".biserial.low"), 2 * low - 1); say(paste0("mann.", s, ".biserial.high"), 2 * high - 1)
}
for (s in c("small", "ties", "large", "far")) {
  d <- as.numeric(sample_of("pairs", paste0(s, "_a"))) - as.numeric(sample_of("pairs", paste0(s, "_b")))
  d <- round(d, 6)
  tied <- anyDuplicated(abs(d)) > 0 || any(d == 0)
  for (a in names(sides)) for (e in c("exact", "normal", "plain")) {
    if (e == "exact" && tied) next
    t <- wilcox.test(d, alternative = sides[[a]], exact = e == "exact", correct = e != "plain",
      conf.int = TRUE, tol.root = 1e-13)
    n <- paste("signed", s, a, e, sep = ".")
    say(paste0(n, ".V"), t$statistic); say(paste0(n, ".p"), t$p.value)
    ends(n, t$conf.int)
  }
  w <- d[d != 0]; k <- length(w); o <- outer(w, w, "+") / 2
  say(paste0("signed.", s, ".centre"), median(o[!lower.tri(o)]))
  r <- rank(abs(w)); b <- sum(r * sign(w)) / sum(r); se <- sqrt((2 * k^3 + 3 * k^2 + k) / 6) / (k * (k + 1) / 2)
  say(paste0("signed.", s, ".biserial"), b)
  say(paste0("signed.", s, ".biserial.low"), tanh(atanh(b) - qnorm(.975) * se))
  say(paste0("signed.", s, ".biserial.high"), tanh(atanh(b) + qnorm(.975) * se))
  for (a in names(sides)) {
    t <- binom.test(sum(d > 0), k, alternative = sides[[a]])
    n <- paste("sign", s, a, sep = ".")
    say(paste0(n, ".S"), t$statistic); say(paste0(n, ".p"), t$p.value)
    say(paste0(n, ".low"), t$conf.int[1]); say(paste0(n, ".high"), t$conf.int[2])
  }
  q <- qbinom(.025, length(d), .5); q <- max(q, 1); v <- sort(d)
  say(paste0("sign.", s, ".median"), median(d))
  say(paste0("sign.", s, ".median.low"), v[q]); say(paste0("sign.", s, ".median.high"), v[length(v) + 1 - q])
  say(paste0("sign.", s, ".median.level"), 1 - 2 * pbinom(q - 1, length(d), .5))
}
for (s in c("small", "ties", "large")) {
  v <- as.numeric(sample_of(paste0("groups-", s), "value")); g <- factor(sample_of(paste0("groups-", s), "group"))
  t <- kruskal.test(v, g); n <- length(v)
  say(paste0("kruskal.", s, ".H"), t$statistic); say(paste0("kruskal.", s, ".p"), t$p.value)
  say(paste0("kruskal.", s, ".epsilon2"), unname(t$statistic) / (n - 1))
  # Dunn 1964, Technometrics 6(3):241-252, eq. with the correction for ties.
  r <- rank(v); ties <- table(v); mean_rank <- tapply(r, g, mean); size <- table(g)
  s2 <- n * (n + 1) / 12 - sum(ties^3 - ties) / (12 * (n - 1))
  for (i in seq_len(nlevels(g))) for (j in seq_len(nlevels(g))) if (i < j) {
    z <- (mean_rank[[i]] - mean_rank[[j]]) / sqrt(s2 * (1 / size[[i]] + 1 / size[[j]]))
    say(paste0("dunn.", s, ".", i, ".", j, ".z"), z); say(paste0("dunn.", s, ".", i, ".", j, ".p"), 2 * pnorm(-abs(z)))
  }
  t <- fligner.test(v, g)
  say(paste0("fligner.", s, ".X2"), t$statistic); say(paste0("fligner.", s, ".p"), t$p.value)
  for (c in c("mean", "median")) {
    z <- abs(v - tapply(v, g, get(c))[g]); t <- anova(lm(z ~ g))
    say(paste0("levene.", s, ".", c, ".F"), t[1, 4]); say(paste0("levene.", s, ".", c, ".p"), t[1, 5])
  }
  b <- as.matrix(read.csv(paste0(home, "samples/blocks-", s, ".csv")))
  t <- friedman.test(b)
  say(paste0("friedman.", s, ".Q"), t$statistic); say(paste0("friedman.", s, ".p"), t$p.value)
  say(paste0("friedman.", s, ".W"), unname(t$statistic) / (nrow(b) * (ncol(b) - 1)))
}
})
write_oracle("rank")
