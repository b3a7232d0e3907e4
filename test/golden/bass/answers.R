# Writes the adoptions and the answers of this folder. Run in the folder: Rscript answers.R
number <- function(x) formatC(x, digits = 12, width = -1, format = "g")
quarter <- 91.3125

# The days on which m municipalities take over an innovation, drawn from Bass's model quarter by quarter; NA has not.
drawn <- function(m, p, q, quarters) {
  day <- c(0, rep(NA, m - 1))
  for (t in 1:quarters) {
    using <- sum(!is.na(day))
    takes <- is.na(day) & runif(m) < p + q * using / m
    day[takes] <- floor((t - 1) * quarter) + sample(1:90, sum(takes), TRUE)
  }
  data.frame(m, quarters, day)
}

set.seed(19690101)
sets <- list(
  fifteen = drawn(15, 0.03, 0.4, 11),
  all = drawn(12, 0.05, 0.9, 11),
  fortynine = drawn(49, 0.02, 0.5, 11),
  slow = drawn(49, 0.06, 0.05, 11),
  short = drawn(15, 0.2, 0.3, 4)
)

answer <- function(name) {
  set <- sets[[name]]
  m <- set$m[1]
  step <- ceiling(set$day / quarter)
  last <- if (anyNA(step)) set$quarters[1] else max(step)
  before <- sapply(1:last, function(t) sum(step < t, na.rm = TRUE))
  new <- sapply(1:last, function(t) sum(step == t, na.rm = TRUE))
  # S = p (m - N) + q N (m - N) / m, without an intercept: m is known.
  fit <- coef(lm(new ~ 0 + I(m - before) + I(before * (m - before) / m)))
  data.frame(name, m, adopters = sum(!is.na(step)), p = number(fit[[1]]), q = number(fit[[2]]))
}

adoptions <- do.call(rbind, lapply(names(sets), function(name) {
  set <- sets[[name]]
  data.frame(name, quarters = set$quarters, day = ifelse(is.na(set$day), "", set$day))
}))
write.csv(adoptions, "adoptions.csv", row.names = FALSE, quote = FALSE)
write.csv(do.call(rbind, lapply(names(sets), answer)), "answers.csv", row.names = FALSE, quote = FALSE)
