package tragnetz.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;

import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to the log until it is closed. */
public final class Log implements AutoCloseable {

    private final List<ILoggingEvent> lines = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final AppenderBase<ILoggingEvent> ear =
            new AppenderBase<>() {
                @Override
                protected void append(ILoggingEvent line) {
                    line.getMDCPropertyMap();
                    lines.add(line);
                }
            };

    public Log() {
        ear.start();
        root.addAppender(ear);
    }

    /** Everything that was said, with what hangs on it. */
    public List<String> said() {
        List<String> said = new ArrayList<>();
        for (ILoggingEvent line : lines) {
            said.add(line.getFormattedMessage());
            said.add(String.valueOf(line.getMDCPropertyMap()));
            for (IThrowableProxy it = line.getThrowableProxy(); it != null; it = it.getCause()) {
                said.add(String.valueOf(it.getMessage()));
            }
        }
        return said;
    }

    /** Whether a line belongs to the request of this number. */
    public boolean knows(String request) {
        return lines.stream().anyMatch(it -> request.equals(it.getMDCPropertyMap().get("request")));
    }

    /** The errors of the request of this number. */
    public List<String> errors(String request) {
        return lines.stream()
                .filter(it -> it.getLevel() == Level.ERROR)
                .filter(it -> request.equals(it.getMDCPropertyMap().get("request")))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    public ILoggingEvent last() {
        return lines.getLast();
    }

    @Override
    public void close() {
        root.detachAppender(ear);
    }
}
