# Tests of laws: socle.stats.fit.
source("src/test/r/oracle.R")
suppressWarnings({
for (s in c("three", "small", "ties", "skewed", "large", "uniform")) {
  x <- as.numeric(sample_of("flat", s)); t <- shapiro.test(x)
  say(paste0("shapiro.", s, ".W"), t$statistic); say(paste0("shapiro.", s, ".p"), t$p.value)
}
sides <- c(two = "two.sided", less = "less", greater = "greater")
for (s in c("small", "ties", "large", "far", "lop")) {
  x <- as.numeric(sample_of("shifted", paste0(s, "_x"))); y <- as.numeric(sample_of("shifted", paste0(s, "_y")))
  for (a in names(sides)) {
    t <- ks.test(x, y, alternative = sides[[a]], exact = TRUE)
    n <- paste("ks2", s, a, sep = ".")
    say(paste0(n, ".D"), t$statistic)
    # R 4.2.2 counts the ties of "less" from the wrong end; "greater" of negated values is the same.
    if (a == "less") t <- ks.test(-x, -y, alternative = "greater", exact = TRUE)
    # R finds this tail as 1 - lower, so a small one has no digits: those are in fit2, from SciPy.
    if (t$p.value > 1e-5) say(paste0(n, ".exact.p"), t$p.value)
    p <- ks.test(x, y, alternative = sides[[a]], exact = FALSE)$p.value
    if (a != "two" && p > 1e-5) say(paste0(n, ".plain.p"), p)
  }
}
for (s in c("small", "skewed", "large", "uniform")) {
  x <- as.numeric(sample_of("flat", s)); m <- if (s == "uniform") .5 else if (s == "large") -3 else 4; d <- if (s == "uniform") .4 else if (s == "large") .72 else 2
  for (a in names(sides)) {
    t <- ks.test(x, "pnorm", m, d, alternative = sides[[a]], exact = TRUE); n <- paste("ks1", s, a, sep = ".")
    say(paste0(n, ".D"), t$statistic)
    if (t$p.value > 1e-5) say(paste0(n, ".exact.p"), t$p.value)
    if (a != "two") say(paste0(n, ".plain.p"), ks.test(x, "pnorm", m, d, alternative = sides[[a]], exact = FALSE)$p.value)
  }
}
for (k in c(60, 140, 400, 1000)) for (d in c(.01, .03, .05))
  say(sprintf("kolmogorov.%d.%g", k, d), 1 - .Call(stats:::C_pKolmogorov2x, d, k))
})
write_oracle("fit")
