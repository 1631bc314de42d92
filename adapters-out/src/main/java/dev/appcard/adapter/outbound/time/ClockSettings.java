package dev.appcard.adapter.outbound.time;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the time is known.
 *
 * @param measureEvery between two measurements of the database's clock
 * @param testClockFile what {@link TestClock} reads, in tests
 * @param systemAhead by how much the system's clock is taken to be ahead, in tests
 */
public record ClockSettings(Duration measureEvery, Optional<Path> testClockFile, Duration systemAhead) {}
