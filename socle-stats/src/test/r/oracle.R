# What the scripts beside it share: run them from this folder's parent's parent (socle-stats) with
# `Rscript src/test/r/NAME.R`; each reads samples and writes one oracle file.
home <- "src/test/resources/socle/stats/"
sample_of <- function(file, column) {
  x <- read.csv(paste0(home, "samples/", file, ".csv"))[[column]]
  x[!is.na(x) & x != ""]
}
answers <- character(0)
say <- function(name, value) answers <<- c(answers, sprintf("%s,%.17g", name, as.numeric(value)))
write_oracle <- function(file) {
  writeLines(c(R.version.string, answers), paste0(home, "oracle/", file, ".csv"))
}
