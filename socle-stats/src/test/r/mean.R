# t, Welch, analyses of variance, equivalence and standardized effects.
source("src/test/r/oracle.R")
told <- function(name, r) {
  say(paste(name, "t"), r$statistic); say(paste(name, "df"), r$parameter); say(paste(name, "p"), r$p.value)
  say(paste(name, "low"), r$conf.int[1]); say(paste(name, "high"), r$conf.int[2])
}
shift_t <- function(t, df, level) {
  tail <- (1 - level) / 2
  tol <- 1e-15
  c(uniroot(function(d) pt(t, df, d, lower.tail = FALSE) - tail, c(t - 12, t + 3), tol = tol)$root,
    uniroot(function(d) pt(t, df, d) - tail, c(t - 3, t + 12), tol = tol)$root)
}
pf_up <- function(f, a, b, l) {
  j <- 0:6000
  sum(dpois(j, l / 2) * pbeta(b / (b + a * f), b / 2, a / 2 + j))
}
pf_low <- function(f, a, b, l) {
  j <- 0:6000
  sum(dpois(j, l / 2) * pbeta(b / (b + a * f), b / 2, a / 2 + j, lower.tail = FALSE))
}
shift_f <- function(f, a, b, level) {
  tail <- (1 - level) / 2
  root <- function(p, l) uniroot(function(x) p(f, a, b, x) - tail, c(0, l), tol = 1e-14)$root
  c(if (pf_up(f, a, b, 0) >= tail) 0 else root(pf_up, a * f + 1),
    if (pf_low(f, a, b, 0) <= tail) 0 else root(pf_low, 4 * a * f + 100))
}
for (k in 1:4) {
  x <- sample_of("two", paste0("x", k)); y <- sample_of("two", paste0("y", k))
  for (side in c("two.sided", "less", "greater")) {
    told(paste("one", k, side), t.test(x, mu = 6, alternative = side))
    told(paste("pooled", k, side), t.test(x, y, mu = 0.5, alternative = side, var.equal = TRUE, conf.level = 0.9))
    told(paste("welch", k, side), t.test(x, y, alternative = side, conf.level = 0.99))
  }
  say(paste("tost one", k, "p"), max(t.test(x, mu = 4, alternative = "g")$p.value, t.test(x, mu = 7, alternative = "l")$p.value))
  say(paste("tost welch", k, "p"), max(t.test(x, y, mu = -3, alternative = "g")$p.value, t.test(x, y, mu = 3, alternative = "l")$p.value))
  say(paste("tost pooled", k, "p"), max(t.test(x, y, mu = -3, alternative = "g", var.equal = TRUE)$p.value, t.test(x, y, mu = 3, alternative = "l", var.equal = TRUE)$p.value))
  say(paste("tost low", k), t.test(x, y, conf.level = 0.9)$conf.int[1])
  t <- t.test(x, y, var.equal = TRUE)$statistic
  size <- sqrt(1 / (1 / length(x) + 1 / length(y)))
  df <- length(x) + length(y) - 2
  say(paste("d", k), t / size)
  if (k < 4) {
    s <- shift_t(t, df, 0.95) / size
    say(paste("d low", k), s[1]); say(paste("d high", k), s[2])
  }
  say(paste("g", k), t / size * gamma(df / 2) / sqrt(df / 2) / gamma((df - 1) / 2))
}
for (k in 1:3) {
  x <- sample_of("paired", paste0("x", k)); y <- sample_of("paired", paste0("y", k))
  for (side in c("two.sided", "less", "greater")) told(paste("paired", k, side), t.test(x, y, paired = TRUE, alternative = side))
  say(paste("tost paired", k, "p"), max(t.test(x, y, paired = TRUE, mu = -1, alternative = "g")$p.value, t.test(x, y, paired = TRUE, mu = 1.5, alternative = "l")$p.value))
  t <- t.test(x, y, paired = TRUE)$statistic
  n <- length(x)
  s <- shift_t(t, n - 1, 0.95) / sqrt(n)
  say(paste("dz", k), t / sqrt(n)); say(paste("dz low", k), s[1]); say(paste("dz high", k), s[2])
}
for (k in 1:4) {
  v <- sample_of("groups", paste0("v", k)); g <- factor(sample_of("groups", paste0("g", k)))
  a <- oneway.test(v ~ g, var.equal = TRUE); w <- oneway.test(v ~ g)
  say(paste("anova", k, "F"), a$statistic); say(paste("anova", k, "p"), a$p.value); say(paste("anova", k, "df"), a$parameter[2])
  say(paste("welch anova", k, "F"), w$statistic); say(paste("welch anova", k, "p"), w$p.value); say(paste("welch anova", k, "df"), w$parameter[2])
  ss <- summary(aov(v ~ g))[[1]]
  say(paste("eta", k), ss[1, 2] / sum(ss[, 2]))
  say(paste("omega", k), (ss[1, 2] - ss[1, 1] * ss[2, 3]) / (sum(ss[, 2]) + ss[2, 3]))
  if (k < 4) {
    l <- shift_f(ss[1, 4], ss[1, 1], ss[2, 1], 0.9)
    say(paste("eta low", k), l[1] / (l[1] + length(v))); say(paste("eta high", k), l[2] / (l[2] + length(v)))
  }
  tk <- TukeyHSD(aov(v ~ g))$g
  for (i in seq_len(nrow(tk))) for (what in c("diff", "lwr", "upr", "p adj")) say(paste("tukey", k, i, what), tk[i, what])
  b <- bartlett.test(v, g)
  say(paste("bartlett", k, "K2"), b$statistic); say(paste("bartlett", k, "p"), b$p.value)
}
options(contrasts = c("contr.sum", "contr.poly"))
for (k in 1:4) {
  v <- sample_of("cells", paste0("v", k)); a <- factor(sample_of("cells", paste0("a", k))); b <- factor(sample_of("cells", paste0("b", k)))
  full <- lm(v ~ a * b); add <- lm(v ~ a + b)
  error <- anova(full)["Residuals", "Mean Sq"]; df <- full$df.residual
  line <- function(name, ss, d) {
    f <- ss / d / error
    say(paste(name, k, "SS"), ss); say(paste(name, k, "F"), f); say(paste(name, k, "p"), pf(f, d, df, lower.tail = FALSE))
  }
  two <- drop1(add)
  line("II a", two["a", "Sum of Sq"], nlevels(a) - 1)
  line("II b", two["b", "Sum of Sq"], nlevels(b) - 1)
  three <- drop1(full, . ~ .)
  line("III a", three["a", "Sum of Sq"], nlevels(a) - 1)
  line("III b", three["b", "Sum of Sq"], nlevels(b) - 1)
  line("ab", three["a:b", "Sum of Sq"], (nlevels(a) - 1) * (nlevels(b) - 1))
}
for (k in 1:4) {
  x <- sample_of("two", paste0("x", k)); y <- sample_of("two", paste0("y", k))
  for (side in c("two.sided", "less", "greater")) {
    r <- var.test(x, y, alternative = side)
    say(paste("var", k, side, "F"), r$statistic); say(paste("var", k, side, "p"), r$p.value)
    say(paste("var", k, side, "low"), r$conf.int[1]); say(paste("var", k, side, "high"), r$conf.int[2])
  }
}
write_oracle("mean")
