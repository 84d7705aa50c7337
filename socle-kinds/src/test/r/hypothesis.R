# What R says of the data of `AgainstRTest`, which are made by the same formulas in SQL. Run it from
# this folder's parent's parent (socle-kinds) with `Rscript src/test/r/hypothesis.R`.
suppressMessages(library(survival))
answers <- character(0)
say <- function(name, value) answers <<- c(answers, sprintf("%s,%.17g", name, as.numeric(value)))
told <- function(name, value, p, effect, low, high) {
  for (one in list(c("value", value), c("p", p), c("effect", effect), c("low", low), c("high", high)))
    say(paste0(name, ".", one[1]), one[2])
}
strict <- glm.control(epsilon = 1e-15, maxit = 100)
data <- function(n) {
  i <- 0:(n - 1)
  d <- data.frame(i = i, x = (i * i) %% 23 + i / 10, w = (i * 3) %% 19 + (i * 7) %% 13)
  d$z <- ifelse(i %% 5 == 0, "p", ifelse(i %% 5 < 3, "q", "r"))
  d$g <- ifelse(i %% 7 < 3, "a", "b")
  d$y <- ((i * 17) %% 29) / 3 + 0.15 * d$x * (1 + ((i * 5) %% 7) / 7) + 2 * (d$z == "p") + (d$g == "a" & d$z == "q")
  d$b <- ((i * 7) %% 10 + d$x / 4) > 6
  d$n <- (i * 13) %% 7 + (d$x > 12)
  d$hours <- 1 + (i %% 4) / 2
  d$t <- 1 + (i * 11) %% 31 + 4 * (d$g == "a")
  d$d <- i %% 4 != 0
  d
}
slope <- function(name, b, se, df, side = "two") {
  t <- b / se
  p <- switch(side, two = 2 * pt(-abs(t), df), less = pt(t, df), greater = pt(t, df, lower.tail = FALSE))
  q <- if (side == "two") qt(.975, df) else qt(.95, df)
  told(name, t, p, b, if (side == "less") -Inf else b - q * se, if (side == "greater") Inf else b + q * se)
}
for (size in c(47, 240)) {
  d <- data(size); s <- paste0(".", size)
  for (held in c("none", "held")) {
    f <- if (held == "none") lm(y ~ x, d) else lm(y ~ x + w + z, d)
    m <- summary(f)$coefficients; n <- paste0("linear.", held, s)
    slope(n, m["x", 1], m["x", 2], f$df.residual)
    X <- model.matrix(f); e <- resid(f); h <- hatvalues(f); B <- solve(crossprod(X))
    se <- sqrt(diag(B %*% crossprod(X, e^2 / (1 - h)^2 * X) %*% B))["x"]
    for (side in c("two", "less", "greater")) slope(paste0("robust.", held, ".", side, s), m["x", 1], se, f$df.residual, side)
    say(paste0(n, ".r2"), summary(f)$r.squared); say(paste0(n, ".cook"), max(cooks.distance(f))); say(paste0(n, ".hat"), max(h))
    bp <- size * summary(lm(e^2 ~ X[, -1]))$r.squared
    say(paste0(n, ".bp"), pchisq(bp, ncol(X) - 1, lower.tail = FALSE))
    if (held == "held") say(paste0(n, ".vif"), 1 / (1 - summary(lm(x ~ w + z, d))$r.squared))
    l <- if (held == "none") glm(b ~ x, binomial, d, control = strict) else glm(b ~ x + z, binomial, d, control = strict)
    l <- update(l, start = coef(l)); m <- summary(l)$coefficients["x", ]
    told(paste0("logistic.", held, s), m[3], m[4], exp(m[1]), exp(m[1] - qnorm(.975) * m[2]), exp(m[1] + qnorm(.975) * m[2]))
    for (fam in c("poisson", "quasipoisson")) {
      l <- if (held == "none") glm(n ~ x, fam, d, control = strict) else glm(n ~ x + z + offset(log(hours)), fam, d, control = strict)
      l <- update(l, start = coef(l)); m <- summary(l)$coefficients["x", ]
      q <- if (fam == "poisson") qnorm(.975) else qt(.975, l$df.residual)
      told(paste0(fam, ".", held, s), m[3], m[4], exp(m[1]), exp(m[1] - q * m[2]), exp(m[1] + q * m[2]))
    }
    say(paste0("dispersion.", held, s), summary(l)$dispersion)
  }
  full <- lm(y ~ g * z, d); error <- deviance(full) / full$df.residual
  two <- drop1(lm(y ~ g + z, d)); both <- anova(lm(y ~ g + z, d), full)
  line <- function(name, ss, df) {
    f <- ss / df / error
    say(paste0(name, ".value"), f); say(paste0(name, ".p"), pf(f, df, full$df.residual, lower.tail = FALSE))
    say(paste0(name, ".effect"), ss / (ss + deviance(full)))
  }
  line(paste0("two.by", s), two["g", "Sum of Sq"], 1); line(paste0("two.across", s), two["z", "Sum of Sq"], 2)
  line(paste0("two.interaction", s), both$`Sum of Sq`[2], 2)
  k <- survdiff(Surv(t, d) ~ g, d); b <- (k$obs[1] - k$exp[1]) / k$var[1, 1]; se <- 1 / sqrt(k$var[1, 1])
  told(paste0("logrank.two", s), k$chisq, pchisq(k$chisq, 1, lower.tail = FALSE), exp(b), exp(b - qnorm(.975) * se), exp(b + qnorm(.975) * se))
  z <- (k$obs[1] - k$exp[1]) / sqrt(k$var[1, 1])
  told(paste0("logrank.less", s), z, pnorm(z), exp(b), 0, exp(b + qnorm(.95) * se))
  k <- survdiff(Surv(t, d) ~ z, d)
  say(paste0("logrank.three", s, ".value"), k$chisq); say(paste0("logrank.three", s, ".p"), pchisq(k$chisq, 2, lower.tail = FALSE))
  m <- quantile(survfit(Surv(t, d) ~ g, d), .5, conf.int = FALSE)
  say(paste0("median.a", s), m[1]); say(paste0("median.b", s), m[2])
  for (side in c("two", "less", "greater")) {
    r <- suppressWarnings(ks.test(d$y, "pnorm", if (size < 99) 6 else 8, if (size < 99) 3 else 4, alternative = c(two = "two.sided", less = "greater", greater = "less")[[side]]))
    say(paste0("ks.", side, s, ".value"), r$statistic); say(paste0("ks.", side, s, ".p"), r$p.value)
  }
}
dir <- "src/test/resources/socle/kinds/analyse/hypothesis/"
writeLines(c(R.version.string, answers), paste0(dir, "r.csv"))
