package dev.appcard.domain.reconciliation;

/**
 * A difference as it is kept.
 *
 * @param digest of the file that it was found in
 * @param number within that file's, from 1
 */
public record FoundDifference(String digest, int number, Difference difference, DifferenceStatus status) {}
