package dev.appcard.domain.audit;

import java.util.Optional;

/**
 * A command of the administration that an operator has run.
 *
 * @param operator his account on that machine
 * @param subject which merchant or payment it was about
 * @param outcome its exit code: 0 where it was carried out
 */
public record CommandRun(String operator, String command, Optional<String> subject, int outcome) {}
