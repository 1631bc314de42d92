package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.event.ClaimedEvent;
import dev.appcard.domain.event.EventOutcome;
import java.time.Instant;
import java.util.List;

/**
 * The events that are waiting for a reader. Stores add them with the changes that they tell of ({@link
 * dev.appcard.domain.event.Events}); there is no other way in. All of it needs a {@link UnitOfWork}.
 *
 * <p>Several readers may claim at the same time: each gets other events and waits for nobody. Of one subject only the oldest
 * that is not done can be claimed, so that nothing is told before what came earlier. Claims go by which events are not done,
 * never by a position: one whose transaction commits late is found like any other. Who dies with an event loses it when its
 * lease ends; so an event may be told twice, and its id is the same then.
 */
public interface Outbox {

    /**
     * Claims events that nobody has, the oldest first.
     *
     * @param until when others may claim them again
     */
    List<ClaimedEvent> claim(Instant now, Instant until, int most);

    /**
     * Ends an event: one compare-and-set on the token.
     *
     * @return false when another reader has claimed it meanwhile, or it is done
     */
    boolean done(ClaimedEvent claimed, EventOutcome outcome);
}
