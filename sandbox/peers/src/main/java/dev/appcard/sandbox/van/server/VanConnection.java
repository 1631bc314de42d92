package dev.appcard.sandbox.van.server;

import dev.appcard.sandbox.van.log.TelegramLog;
import dev.appcard.sandbox.van.telegram.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Optional;

/**
 * One connection: telegrams answered in the order in which they came, until the peer closes or sends something that is
 * not a telegram.
 */
final class VanConnection {
    private static final System.Logger LOG = System.getLogger(VanConnection.class.getName());
    private static final int DRAIN_MILLIS = 200;
    private static final int DRAIN_BYTES = 64 * 1024;

    private final Socket socket;
    private final TelegramHandler handler;
    private final TelegramLog log;
    private final VanTimeouts timeouts;

    VanConnection(Socket socket, TelegramHandler handler, TelegramLog log, VanTimeouts timeouts) {
        this.socket = socket;
        this.handler = handler;
        this.log = log;
        this.timeouts = timeouts;
    }

    void serve() throws IOException {
        socket.setTcpNoDelay(true);
        var reader = new FrameReader(socket, timeouts.idle(), timeouts.telegram());
        try {
            Optional<Frame> frame = reader.next();
            while (frame.isPresent() && answer(frame.get())) {
                frame = reader.next();
            }
        } catch (FrameReader.Unreadable e) {
            log.unreadable(String.valueOf(e.getMessage()));
            drain();
        } catch (SocketTimeoutException e) {
            log.unreadable("time-out");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False where the connection is to be closed. */
    private boolean answer(Frame frame) throws IOException, InterruptedException {
        TelegramHandler.Handled handled = handler.handle(frame);
        OutputStream out = socket.getOutputStream();
        for (byte[] write : handled.delivery().writes()) {
            out.write(write);
            log.answered(handled.number(), write.length);
        }
        return !handled.delivery().close();
    }

    /** Closing over unread bytes would reset the connection and could take an answer with it that is still on its way. */
    private void drain() throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout(DRAIN_MILLIS);
        try {
            int dropped = socket.getInputStream().read(new byte[DRAIN_BYTES]);
            LOG.log(Level.DEBUG, "dropped {0} bytes after unreadable ones", dropped);
        } catch (SocketTimeoutException e) {
            LOG.log(Level.DEBUG, "the peer keeps its side open after unreadable bytes");
        }
    }
}
