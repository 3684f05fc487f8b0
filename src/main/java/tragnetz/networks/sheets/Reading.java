package tragnetz.networks.sheets;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.mail.Address;
import tragnetz.shared.web.Typed;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Turns the cells of a row into what it says; knows the columns and the country's telephones. */
final class Reading {

    /** How spreadsheets begin what they carry out when the list is opened again. */
    private static final Pattern FORMULA = Pattern.compile("[=@].*|[+-](?![\\d\\s(]).*");

    private static final int LONGEST = 200;

    private final Kind kind;
    private final List<Field> columns;
    private final String country;
    private final Vocabulary vocabulary;

    Reading(Kind kind, List<Field> columns, String country, Vocabulary vocabulary) {
        this.kind = kind;
        this.columns = columns;
        this.country = country;
        this.vocabulary = vocabulary;
    }

    Entry entry(List<String> cells) {
        return new Row(cells).entry();
    }

    /** One row under way; the first note stays. */
    private final class Row {

        private final List<String> cells;
        private @Nullable String fault;
        private @Nullable String note;
        private String detail = "";

        Row(List<String> cells) {
            this.cells = cells;
        }

        Entry entry() {
            String name = cell(Field.NAME);
            if (name.isEmpty()) {
                name = (cell(Field.FORENAME) + " " + cell(Field.SURNAME)).strip();
            } else if (!cell(Field.FORENAME).isEmpty() && cell(Field.SURNAME).isEmpty()) {
                name = cell(Field.FORENAME) + " " + name;
            }
            String organisation = cell(Field.ORGANISATION);
            String function = cell(Field.FUNCTION);
            String region = cell(Field.REGION);
            name(name);
            for (String text : List.of(name, organisation, function, region)) {
                fault(FORMULA.matcher(text).matches(), "formula", text);
                fault(text.codePointCount(0, text.length()) > LONGEST, "long", "");
            }
            var spoken = vocabulary.languages(cell(Field.LANGUAGES));
            note(!spoken.unknown().isEmpty(), "languages", spoken.unknown());
            String typed = cell(Field.KIND);
            String sort = vocabulary.kind(typed).orElse("association");
            note(!typed.isEmpty() && vocabulary.kind(typed).isEmpty(), "kind", typed);
            return new Entry(
                    name,
                    organisation,
                    function,
                    sort,
                    region,
                    spoken.codes(),
                    site(Typed.plain(cell(Field.WEBSITE))),
                    phone(Typed.plain(cell(Field.PHONE))),
                    mail(Typed.plain(cell(Field.EMAIL))),
                    whole(Field.ABOUT),
                    fault,
                    note,
                    detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST));
        }

        private void name(String name) {
            fault(name.isEmpty(), "name", "");
            fault(kind == Kind.CONTACT && name.length() > 120, "long", "");
        }

        private @Nullable String mail(String typed) {
            if (typed.isEmpty()) {
                return null;
            }
            String bare = typed.replaceFirst("(?i)^mailto:", "").replaceAll("^.*<([^<>]*)>$", "$1");
            var address = Address.typed(bare).filter(it -> it.text().matches(".*@.*\\..*"));
            fault(address.isEmpty(), "email", typed);
            return address.map(Address::text).orElse(null);
        }

        private @Nullable String site(String typed) {
            if (typed.isEmpty()) {
                return null;
            }
            String address = "https://" + typed.replaceFirst("(?i)^https?://", "");
            try {
                URI uri = URI.create(address);
                if (uri.getHost() != null
                        && uri.getHost().contains(".")
                        && uri.getUserInfo() == null
                        && address.length() <= 300) {
                    return address;
                }
            } catch (IllegalArgumentException e) {
                // Said by the note.
            }
            note(true, "website", typed);
            return null;
        }

        private @Nullable String phone(String typed) {
            if (typed.isEmpty()) {
                return null;
            }
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            try {
                var number = numbers.parse(typed, country);
                if (numbers.isValidNumber(number)) {
                    return numbers.format(number, PhoneNumberFormat.INTERNATIONAL);
                }
            } catch (NumberParseException e) {
                // Said by the note.
            }
            note(true, "phone", typed);
            return null;
        }

        private void fault(boolean wrong, String key, String what) {
            if (wrong && fault == null) {
                fault = key;
                detail = what;
            }
        }

        private void note(boolean odd, String key, String what) {
            if (odd && note == null && fault == null) {
                note = key;
                detail = what;
            }
        }

        private String cell(Field field) {
            return Typed.line(whole(field));
        }

        private String whole(Field field) {
            int place = columns.indexOf(field);
            return place < 0 || place >= cells.size() ? "" : cells.get(place);
        }
    }
}
