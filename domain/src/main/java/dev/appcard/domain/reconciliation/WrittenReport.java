package dev.appcard.domain.reconciliation;

/** Where the two forms of a report lie: a table for programs, and a page. */
public record WrittenReport(String table, String page) {}
