package tragnetz.directory.facts;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;

import java.math.BigDecimal;

/** What it costs, in the reader's way of writing money. */
public final class Price {

    private Price() {}

    /** The price with its currency; empty when unknown. */
    public static String of(@Nullable BigDecimal cost, @Nullable String currency, Language reader) {
        if (cost == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(reader.locale());
        if (currency != null) {
            format.setCurrency(Currency.getInstance(currency));
        }
        if (cost.stripTrailingZeros().scale() <= 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(cost);
    }
}
