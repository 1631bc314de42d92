package dev.appcard.application.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Runs many pieces of work one at a time, each from one point to its next: this decides who is next, so that
 * a seed decides the whole order. A piece that is killed never comes back from the point where it stands.
 */
final class Interleaving {

    private static final ThreadLocal<@Nullable Strand> CURRENT = new ThreadLocal<>();

    private final List<Strand> strands = new ArrayList<>();
    private @Nullable Throwable failure;

    /** An {@link Error}, so that nothing that handles failures can handle this. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;

        Killed() {
            super("the process was killed", null, false, false);
        }
    }

    /** One piece of work. */
    final class Strand {

        private final Object owner;
        private final Semaphore go = new Semaphore(0);
        private final Semaphore back = new Semaphore(0);
        private String point = "begun";
        private boolean killed;
        private boolean over;

        private Strand(Object owner) {
            this.owner = owner;
        }

        Object owner() {
            return owner;
        }

        String point() {
            return point;
        }

        private void run(Runnable work) {
            CURRENT.set(this);
            go.acquireUninterruptibly();
            try {
                if (!killed) {
                    work.run();
                }
            } catch (Killed expected) {
                // As a process that is gone: nothing more happens.
            } catch (RuntimeException logged) {
                // As the background does: the next sweep finds what it left.
            } catch (Throwable unexpected) {
                failure = unexpected;
            } finally {
                over = true;
                back.release();
            }
        }

        private void stopAt(String reached) {
            point = reached;
            back.release();
            go.acquireUninterruptibly();
            if (killed) {
                throw new Killed();
            }
        }

        private void resume() {
            go.release();
            back.acquireUninterruptibly();
        }
    }

    /** To be called by work, wherever another piece may come in between or the process may die. */
    static void point(String reached) {
        Strand strand = CURRENT.get();
        if (strand != null) {
            strand.stopAt(reached);
        }
    }

    void begin(Object owner, Runnable work) {
        Strand strand = new Strand(owner);
        strands.add(strand);
        Thread.ofVirtual().start(() -> strand.run(work));
    }

    int size() {
        return strands.size();
    }

    Strand at(int index) {
        return strands.get(index);
    }

    /** From its point to the next, or to its end. */
    void step(Strand strand) {
        strand.resume();
        if (strand.over) {
            strands.remove(strand);
        }
        if (failure != null) {
            throw new AssertionError("work failed at " + strand.point, failure);
        }
    }

    /** All work of this owner is lost where it stands. */
    void kill(Object owner) {
        List<Strand> lost =
                strands.stream().filter(strand -> strand.owner == owner).toList();
        lost.forEach(strand -> {
            strand.killed = true;
            strand.resume();
        });
        strands.removeAll(lost);
    }
}
