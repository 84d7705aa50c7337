# Distributions: R's own where it is accurate, its dpois, pbeta and pchisq summed where its
# noncentral ones stop at 1e-9 (pnbeta) or 1e-12 (pnchisq) absolute.
source("src/test/r/oracle.R")
for (nu in c(2, 9.5, 120)) for (d in c(0, 1.5, -2)) for (t in c(-1, 0.5, 3)) {
  say(sprintf("t %g %g %g", nu, d, t), pt(t, nu, d))
}
j <- 0:4000
for (l in c(0.7, 12, 400)) {
  for (f in c(0.5, 3, 40)) {
    x <- 3 * f / (3 * f + 17)
    say(sprintf("f %g %g", l, f), sum(dpois(j, l / 2) * pbeta(x, 1.5 + j, 8.5)))
    say(sprintf("f up %g %g", l, f), sum(dpois(j, l / 2) * pbeta(x, 1.5 + j, 8.5, lower.tail = FALSE)))
    say(sprintf("f R %g %g", l, f), pf(f, 3, 17, l))
  }
  for (x in c(2, 30, 500)) {
    say(sprintf("c %g %g", l, x), sum(dpois(j, l / 2) * pchisq(x, 4 + 2 * j)))
    say(sprintf("c up %g %g", l, x), sum(dpois(j, l / 2) * pchisq(x, 4 + 2 * j, lower.tail = FALSE)))
  }
}
for (k in c(2, 3, 10, 40)) for (nu in c(2, 5, 30, 1000, Inf)) for (q in c(1, 3.5, 6)) {
  say(sprintf("q %d %g %g", k, nu, q), ptukey(q, k, nu))
}
for (p in c(0.5, 0.05, 0.01)) {
  say(sprintf("quantile t %g", p), qt(p, 7, lower.tail = FALSE))
  say(sprintf("quantile c %g", p), qchisq(p, 3, lower.tail = FALSE))
  say(sprintf("quantile f %g", p), qf(p, 3, 11.5, lower.tail = FALSE))
  say(sprintf("quantile b %g", p), qbeta(p, 2, 30, lower.tail = FALSE))
  say(sprintf("quantile b small %g", p), qbeta(p, 1, 1e6, lower.tail = FALSE))
}
write_oracle("law")
