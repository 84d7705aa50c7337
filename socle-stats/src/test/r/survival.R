# Durations: socle.stats.survival, with the package survival that comes with R; and repeated measures:
# socle.stats.repeat.
source("src/test/r/oracle.R")
suppressMessages(library(survival))
for (s in c("small", "ties", "large")) {
  d <- read.csv(paste0(home, "samples/survival-", s, ".csv"))
  t <- survdiff(Surv(time, event) ~ group, d); k <- length(t$n)
  say(paste0("logrank.", s, ".X2"), t$chisq); say(paste0("logrank.", s, ".p"), pchisq(t$chisq, k - 1, lower.tail = FALSE))
  for (j in 1:k) say(paste0("logrank.", s, ".expected", j - 1), t$exp[j])
  if (k == 2) {
    b <- (t$obs[1] - t$exp[1]) / t$var[1, 1]; se <- 1 / sqrt(t$var[1, 1])
    say(paste0("logrank.", s, ".hazard"), exp(b)); say(paste0("logrank.", s, ".hazard.low"), exp(b - qnorm(.975) * se))
    say(paste0("logrank.", s, ".hazard.high"), exp(b + qnorm(.975) * se))
  }
  a <- d[d$group == "A", ]; f <- survfit(Surv(time, event) ~ 1, a, conf.type = "log-log"); m <- summary(f)
  for (i in seq(1, length(m$time), by = max(1, length(m$time) %/% 8))) {
    n <- paste0("km.", s, ".", i - 1)
    say(paste0(n, ".time"), m$time[i]); say(paste0(n, ".risk"), m$n.risk[i]); say(paste0(n, ".events"), m$n.event[i])
    say(paste0(n, ".S"), m$surv[i])
    if (m$surv[i] > 0) { say(paste0(n, ".error"), m$std.err[i]); say(paste0(n, ".low"), m$lower[i]); say(paste0(n, ".high"), m$upper[i]) }
  }
  for (p in c(.25, .5)) {
    q <- quantile(f, p); n <- paste0("km.", s, ".by", p); inf <- function(v) if (is.na(v)) Inf else v
    say(n, inf(q$quantile)); say(paste0(n, ".low"), inf(q$lower)); say(paste0(n, ".high"), inf(q$upper))
  }
}
d <- read.csv(paste0(home, "samples/measured.csv")); d$subject <- factor(d$subject, unique(d$subject))
m <- aggregate(value ~ subject + arm, d, mean); t <- t.test(value ~ arm, m)
say("repeat.t", t$statistic); say("repeat.df", t$parameter); say("repeat.p", t$p.value)
say("repeat.low", t$conf.int[1]); say("repeat.high", t$conf.int[2])
a <- anova(lm(value ~ arm + subject, d)); ms <- a$`Mean Sq`; size <- table(d$subject); arm <- tapply(d$arm, d$subject, `[`, 1)
n0 <- (nrow(d) - sum(tapply(size^2, arm, sum) / tapply(size, arm, sum))) / a$Df[2]
say("repeat.usual", n0); say("repeat.icc", (ms[2] - ms[3]) / (ms[2] + (n0 - 1) * ms[3]))
write_oracle("survival")
