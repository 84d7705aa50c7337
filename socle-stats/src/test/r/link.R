# Correlations: socle.stats.link.
source("src/test/r/oracle.R")
suppressWarnings({
sides <- c(two = "two.sided", less = "less", greater = "greater")
z_ends <- function(n, r, se, a) {
  q <- qnorm(if (a == "two") .975 else .95) * se
  say(paste0(n, ".low"), if (a == "less") -1 else tanh(atanh(r) - q))
  say(paste0(n, ".high"), if (a == "greater") 1 else tanh(atanh(r) + q))
}
for (s in c("small", "ties", "large", "far", "less", "nine")) {
  x <- as.numeric(sample_of("links", paste0(s, "_x"))); y <- as.numeric(sample_of("links", paste0(s, "_y")))
  tied <- anyDuplicated(x) > 0 || anyDuplicated(y) > 0; k <- length(x)
  for (a in names(sides)) {
    t <- cor.test(x, y, alternative = sides[[a]]); n <- paste("pearson", s, a, sep = ".")
    say(paste0(n, ".t"), t$statistic); say(paste0(n, ".p"), t$p.value); say(paste0(n, ".r"), t$estimate)
    say(paste0(n, ".low"), t$conf.int[1]); say(paste0(n, ".high"), t$conf.int[2])
    for (e in c("exact", "plain")) {
      if (e == "exact" && tied) next
      t <- cor.test(x, y, alternative = sides[[a]], method = "spearman", exact = e == "exact")
      n <- paste("spearman", s, a, e, sep = ".")
      say(paste0(n, ".S"), if (tied) t$statistic else round(t$statistic)); say(paste0(n, ".r"), t$estimate)
      say(paste0(n, ".p"), t$p.value); z_ends(n, t$estimate, sqrt((1 + t$estimate^2 / 2) / (k - 3)), a)
    }
    for (e in c("exact", "plain", "corrected")) {
      if (e == "exact" && (tied || k > 49)) next
      t <- cor.test(x, y, alternative = sides[[a]], method = "kendall", exact = e == "exact", continuity = e == "corrected")
      p <- t$p.value
      # R finds the upper tail as 1 - lower; the lower tail of (x, -y) is the same without the loss.
      if (e == "exact" && (a == "greater" || (a == "two" && t$estimate > 0)))
        p <- cor.test(x, -y, alternative = if (a == "two") "two.sided" else "less", method = "kendall", exact = TRUE)$p.value
      n <- paste("kendall", s, a, e, sep = ".")
      say(paste0(n, ".T"), t$statistic); say(paste0(n, ".r"), t$estimate)
      say(paste0(n, ".p"), p); z_ends(n, t$estimate, sqrt(.437 / (k - 4)), a)
    }
  }
}
})
write_oracle("link")
