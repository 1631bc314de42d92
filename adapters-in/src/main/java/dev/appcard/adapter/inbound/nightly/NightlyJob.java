package dev.appcard.adapter.inbound.nightly;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Work for one instance, once a night. It may be run again at any time, and from any point on: a run that was stopped, failed or
 * killed is followed by another.
 *
 * @param name in the table of jobs, the log and the metrics; never changes
 * @param work is given a question to ask between two pieces, whether it may go on; says whether it came to its end
 */
record NightlyJob(String name, Predicate<BooleanSupplier> work) {}
