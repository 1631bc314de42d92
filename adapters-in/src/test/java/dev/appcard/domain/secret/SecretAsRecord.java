package dev.appcard.domain.secret;

/** Breaks a rule on purpose: a record prints its parts. */
record SecretAsRecord(String code) {}
