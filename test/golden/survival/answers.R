# Writes the records and the answers of this folder. Run in the folder: Rscript answers.R
library(survival)

number <- function(x) ifelse(is.na(x), "", formatC(x, digits = 12, width = -1, format = "g"))
# One row per record: followed from `entry` (0: from the start) to `exit`; `event` is empty while it goes on.
given <- function(entry, exit, event) data.frame(entry, exit, event)

sets <- list(
  aml = with(aml, given(0, time, ifelse(status == 1, "relapse", ""))),
  aml_maintained = with(subset(aml, x == "Maintained"), given(0, time, ifelse(status == 1, "relapse", ""))),
  aml_nonmaintained = with(subset(aml, x == "Nonmaintained"), given(0, time, ifelse(status == 1, "relapse", ""))),
  lung = with(lung, given(0, time, ifelse(status == 2, "death", ""))),
  # Months since the diagnosis; progression and death compete.
  mgus2 = with(subset(mgus2, id <= 250), given(
    0, ifelse(pstat == 1, ptime, futime),
    ifelse(pstat == 1, "progression", ifelse(death == 1, "death", ""))
  )),
  # Age in months, from the age at the diagnosis: everybody enters late.
  mgus2_age = with(subset(mgus2, id <= 250), given(
    age * 12, age * 12 + pmax(1, ifelse(pstat == 1, ptime, futime)),
    ifelse(pstat == 1, "progression", ifelse(death == 1, "death", ""))
  )),
  # Days on the waiting list and after a transplant, as intervals; the halves of days are made whole.
  heart = with(heart, given(2 * start, 2 * stop, ifelse(event == 1, "death", "")))
)

set.seed(20180415)
random <- function(n, longest, causes, is_late = FALSE) {
  entry <- if (is_late) rbinom(n, 1, 0.6) * sample(0:(longest %/% 2), n, TRUE) else rep(0, n)
  given(entry, entry + sample(1:longest, n, TRUE), sample(c("", causes), n, TRUE))
}
sets <- c(sets, list(
  ties = random(60, 12, c("a", "b")),
  few_ties = random(120, 2000, c("a", "b", "c")),
  late = random(80, 30, "a", TRUE),
  late_causes = random(90, 25, c("a", "b"), TRUE),
  late_few = random(14, 20, c("a", "b"), TRUE),
  all_censored = given(0, c(3, 5, 5, 9), ""),
  no_censored = given(0, c(2, 4, 4, 7, 11), "a"),
  one_event = given(0, 6, "a"),
  one_censored = given(0, 6, ""),
  all_at_once = given(0, c(5, 5, 5, 5), c("a", "a", "b", "")),
  from_day_zero = given(0, c(0, 0, 1, 3, 3, 8), c("a", "", "a", "b", "a", "")),
  # S is exactly a half between the 4th and the 6th day, and a quarter from the 8th to the end.
  flat_at_half = given(0, c(2, 4, 6, 8), c("a", "a", "a", "")),
  flat_to_the_end = given(0, c(2, 4, 9, 12), c("a", "a", "", "")),
  # Nobody is at risk between the 5th and the 7th day.
  emptied = given(c(0, 0, 7, 7, 8), c(3, 5, 9, 12, 14), c("a", "", "a", "", "a"))
))

surv <- function(set, status) {
  if (any(set$entry > 0)) Surv(set$entry, set$exit, status) else Surv(set$exit, status)
}

curves <- function(name) {
  set <- sets[[name]]
  set$id <- seq_len(nrow(set))
  km <- survfit(surv(set, as.integer(set$event != "")) ~ 1, conf.type = "log-log")
  at <- which(km$n.event > 0)
  rows <- data.frame(
    dataset = rep(name, length(at)), cause = rep("", length(at)), days = km$time[at], at_risk = km$n.risk[at], events = km$n.event[at],
    estimate = number(km$surv[at]), std_error = number((km$std.err * km$surv)[at]),
    low = number(km$lower[at]), high = number(km$upper[at])
  )
  causes <- setdiff(sort(unique(set$event)), "")
  if (length(causes) > 0) {
    state <- factor(set$event, c("", causes))
    aj <- survfit(surv(set, state) ~ 1, id = id, data = set, conf.type = "log-log")
    for (cause in causes) {
      k <- match(cause, aj$states)
      at <- which(aj$n.event[, k] > 0)
      rows <- rbind(rows, data.frame(
        dataset = name, cause = cause, days = aj$time[at], at_risk = aj$n.risk[at, 1], events = aj$n.event[at, k],
        estimate = number(aj$pstate[at, k]), std_error = number(aj$std.err[at, k]),
        low = number(aj$lower[at, k]), high = number(aj$upper[at, k])
      ))
    }
  }
  # At 0 and 1 there is no band; R gives one where its sum misses 1 by a rounding.
  is_edge <- abs(as.numeric(rows$estimate) - 0.5) > 0.5 - 1e-9
  rows$low[is_edge] <- ""
  rows$high[is_edge] <- ""
  rows
}

# The lower band of `emptied` turns back, and R then looks its days up in another order than time: it is left out.
quantiles <- function(name) {
  set <- sets[[name]]
  km <- survfit(surv(set, as.integer(set$event != "")) ~ 1, conf.type = "log-log")
  found <- quantile(km, c(0.1, 0.25, 0.5, 0.75, 0.85))
  data.frame(
    dataset = name, probability = c(0.1, 0.25, 0.5, 0.75, 0.85),
    value = number(unlist(found$quantile)), low = number(unlist(found$lower)), high = number(unlist(found$upper))
  )
}

shares <- function() {
  part <- c(0, 1, 5, 17, 29, 30, 300)
  whole <- c(7, 1, 9, 40, 30, 30, 1234)
  interval <- function(i) suppressWarnings(prop.test(part[i], whole[i], correct = FALSE)$conf.int)
  bounds <- sapply(seq_along(part), interval)
  data.frame(part, whole, low = number(bounds[1, ]), high = number(bounds[2, ]))
}

save <- function(rows, file) write.csv(rows, file, row.names = FALSE, quote = FALSE, na = "")
named <- function(name) cbind(dataset = name, sets[[name]])
save(do.call(rbind, lapply(names(sets), named)), "records.csv")
save(do.call(rbind, lapply(names(sets), curves)), "curves.csv")
save(do.call(rbind, lapply(setdiff(names(sets), "emptied"), quantiles)), "quantiles.csv")
save(shares(), "shares.csv")
