package dev.appcard.application.settings;

import dev.appcard.domain.recovery.Backoff;
import java.time.Duration;

/**
 * How attempts are watched that were given up because the VAN knew no such order; every one is a setting.
 *
 * @param pauses between two times of telling the VAN
 * @param watchFor an approval of which nothing was heard by then does not come any more
 * @param atOnce told by this instance, at most: they have workers of their own
 * @param attentionTries what the VAN refuses to undo so often is marked for a person
 */
public record LateApprovalSettings(Backoff pauses, Duration watchFor, int atOnce, int attentionTries) {}
