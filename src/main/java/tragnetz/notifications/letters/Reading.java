package tragnetz.notifications.letters;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.ParseException;

import tragnetz.shared.mail.ReturnAddress;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a mail is. Whom it concerns its address says, never its sender. */
final class Reading {

    private static final List<String> ADDRESSED =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");
    private static final List<String> MACHINES =
            List.of(
                    "X-Autoreply",
                    "X-Autorespond",
                    "X-Autoresponder",
                    "X-Auto-Reply",
                    "X-Auto-Response-Suppress",
                    "X-Mailer-Daemon",
                    "Feedback-ID",
                    "List-Id",
                    "List-Unsubscribe");
    private static final Pattern PRECEDENCE = Pattern.compile("(?i)bulk|junk|list|auto[_-]?reply");
    private static final Pattern DAEMON =
            Pattern.compile("(?i)(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)@.*");
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*(\\w+)");
    private static final Pattern STATUS =
            Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");

    private Reading() {}

    static Incoming of(MimeMessage mail, ReturnAddress own) throws MessagingException, IOException {
        Optional<String> token = own.token(headers(mail));
        if (token.isEmpty()) {
            return new Incoming.Stray();
        }
        if (reports(mail)) {
            return report(mail, token.get());
        }
        if (automatic(mail)) {
            return new Incoming.Automatic();
        }
        Enclosure enclosure = Enclosure.of(mail);
        String text = Quotes.without(enclosure.text());
        String kept = text.substring(0, Math.min(text.length(), Enclosure.LONGEST));
        return new Incoming.Answer(
                token.get(),
                sender(mail),
                kept,
                enclosure.attachments(),
                enclosure.cut() || kept.length() < text.length(),
                Instant.now());
    }

    private static String headers(MimeMessage mail) throws MessagingException {
        StringBuilder all = new StringBuilder();
        for (String name : ADDRESSED) {
            String[] values = mail.getHeader(name);
            if (values != null) {
                all.append(String.join("\n", values)).append('\n');
            }
        }
        return all.toString();
    }

    private static boolean reports(MimeMessage mail) throws MessagingException {
        try {
            ContentType type = new ContentType(mail.getContentType());
            return type.match("multipart/report")
                    && "delivery-status".equalsIgnoreCase(type.getParameter("report-type"));
        } catch (ParseException e) {
            return false;
        }
    }

    private static Incoming report(MimeMessage mail, String token)
            throws MessagingException, IOException {
        String status = Enclosure.status(mail);
        Matcher action = ACTION.matcher(status);
        if (!action.find() || !action.group(1).toLowerCase(Locale.ROOT).equals("failed")) {
            return new Incoming.Automatic();
        }
        Matcher code = STATUS.matcher(status);
        return new Incoming.Bounce(token, code.find() ? code.group(1) : "");
    }

    /** RFC 3834, and what machines write that do not know it. */
    private static boolean automatic(MimeMessage mail) throws MessagingException {
        String submitted = first(mail, "Auto-Submitted");
        if (!submitted.isEmpty() && !submitted.toLowerCase(Locale.ROOT).startsWith("no")) {
            return true;
        }
        for (String name : MACHINES) {
            if (mail.getHeader(name) != null) {
                return true;
            }
        }
        return PRECEDENCE.matcher(first(mail, "Precedence")).matches()
                || first(mail, "Return-Path").replaceAll("\\s", "").equals("<>")
                || DAEMON.matcher(sender(mail)).matches();
    }

    /** The address it claims to come from, in small letters; empty for none. */
    private static String sender(MimeMessage mail) {
        try {
            Address[] from = mail.getFrom();
            return from != null && from.length == 1 && from[0] instanceof InternetAddress one
                    ? one.getAddress().toLowerCase(Locale.ROOT)
                    : "";
        } catch (MessagingException e) {
            return "";
        }
    }

    private static String first(MimeMessage mail, String name) throws MessagingException {
        String[] values = mail.getHeader(name);
        return values == null ? "" : values[0].strip();
    }
}
