package dev.appcard.domain.reconciliation;

/** How the VAN's books and ours differ. */
public enum DifferenceKind {
    /** The VAN has an order that we do not know. */
    MISSING_HERE,
    /** We have what the VAN's file of that day lacks. */
    MISSING_THERE,
    /** Both have it, with other amounts. */
    AMOUNT,
    /** Both have the order, and one has a movement that the other does not: approved here or there, cancelled here or there. */
    STATE,
    /** Both have it, on days that do not agree. */
    DATE,
    /** The VAN has it twice. */
    DOUBLED
}
