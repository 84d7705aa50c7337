# Regressions: socle.stats.model. Robust errors and the tests of residuals by the matrices of their
# definitions, since base R has none.
source("src/test/r/oracle.R")
tell <- function(n, m) for (j in seq_len(nrow(m))) {
  for (k in 1:4) say(paste0(n, ".", j - 1, ".", c("b", "se", "t", "p")[k]), m[j, k])
}
ends <- function(n, ci) for (j in seq_len(nrow(ci))) {
  say(paste0(n, ".", j - 1, ".low"), ci[j, 1]); say(paste0(n, ".", j - 1, ".high"), ci[j, 2])
}
strict <- glm.control(epsilon = 1e-15, maxit = 100)
for (s in c("small", "middle", "large")) {
  d <- read.csv(paste0(home, "samples/model-", s, ".csv"))
  f <- lm(y ~ x1 + x2 + x3, d); m <- summary(f); n <- paste0("ols.", s)
  tell(n, m$coefficients); ends(n, confint(f))
  say(paste0(n, ".sigma"), m$sigma); say(paste0(n, ".r2"), m$r.squared); say(paste0(n, ".adjusted"), m$adj.r.squared)
  say(paste0(n, ".F"), m$fstatistic[1])
  say(paste0(n, ".F.p"), pf(m$fstatistic[1], m$fstatistic[2], m$fstatistic[3], lower.tail = FALSE))
  say(paste0(n, ".log"), logLik(f)); say(paste0(n, ".aic"), AIC(f)); say(paste0(n, ".bic"), BIC(f))
  x <- model.matrix(f); e <- resid(f); h <- hatvalues(f); k <- nrow(x); p <- ncol(x); b <- solve(crossprod(x))
  for (hc in c("HC0", "HC1", "HC2", "HC3")) {
    w <- switch(hc, HC0 = e^2, HC1 = e^2 * k / (k - p), HC2 = e^2 / (1 - h), HC3 = e^2 / (1 - h)^2)
    se <- sqrt(diag(b %*% crossprod(x, w * x) %*% b))
    for (j in 1:p) { say(paste0(n, ".", j - 1, ".", hc), se[j]); say(paste0(n, ".", j - 1, ".", hc, ".p"), 2 * pt(-abs(coef(f)[j] / se[j]), k - p)) }
  }
  for (i in seq(1, k, by = max(1, k %/% 14))) {
    say(paste0(n, ".row", i - 1, ".h"), h[i]); say(paste0(n, ".row", i - 1, ".standard"), rstandard(f)[i])
    say(paste0(n, ".row", i - 1, ".student"), rstudent(f)[i]); say(paste0(n, ".row", i - 1, ".cook"), cooks.distance(f)[i])
  }
  for (j in 2:p) say(paste0(n, ".vif", j - 2), 1 / (1 - summary(lm(x[, j] ~ x[, -c(1, j)]))$r.squared))
  bp <- k * summary(lm(e^2 ~ x1 + x2 + x3, d))$r.squared
  say(paste0(n, ".bp"), bp); say(paste0(n, ".bp.p"), pchisq(bp, p - 1, lower.tail = FALSE))
  dw <- sum(diff(e)^2) / sum(e^2); a <- crossprod(diff(diag(k))); ma <- (diag(k) - x %*% b %*% t(x)) %*% a
  mean <- sum(diag(ma)) / (k - p); v <- 2 * ((k - p) * sum(diag(ma %*% ma)) - sum(diag(ma))^2) / ((k - p)^2 * (k - p + 2))
  z <- (dw - mean) / sqrt(v)
  say(paste0(n, ".dw"), dw); say(paste0(n, ".dw.two"), 2 * pnorm(-abs(z)))
  say(paste0(n, ".dw.greater"), pnorm(z)); say(paste0(n, ".dw.less"), pnorm(z, lower.tail = FALSE))
  if (s != "small") {
    g <- list(yes = glm(yes ~ x1 + x2 + x3, binomial, d, control = strict),
      won = glm(cbind(won, trials - won) ~ x1 + x2 + x3, binomial, d, control = strict))
  } else g <- list(won = glm(cbind(won, trials - won) ~ x1 + x2, binomial, d, control = strict))
  g$count <- glm(count ~ x1 + x2 + x3 + offset(log(hours)), poisson, d, control = strict)
  for (what in names(g)) {
    # R's errors have the weights of the round before the last: one more round from the end.
    g[[what]] <- update(g[[what]], start = coef(g[[what]]))
    m <- summary(g[[what]]); n <- paste0("glm.", s, ".", what)
    tell(n, m$coefficients); ends(n, confint.default(g[[what]]))
    say(paste0(n, ".deviance"), m$deviance); say(paste0(n, ".none"), m$null.deviance); say(paste0(n, ".aic"), m$aic)
    lr <- m$null.deviance - m$deviance; say(paste0(n, ".lr"), lr)
    say(paste0(n, ".lr.p"), pchisq(lr, m$df.null - m$df.residual, lower.tail = FALSE))
    say(paste0(n, ".dispersion"), sum(resid(g[[what]], "pearson")^2) / m$df.residual)
    say(paste0(n, ".log"), logLik(g[[what]]))
  }
}
write_oracle("model")
