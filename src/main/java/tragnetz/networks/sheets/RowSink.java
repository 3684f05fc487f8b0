package tragnetz.networks.sheets;

import java.util.List;

/** Takes the rows of a table as they come. */
interface RowSink {

    /**
     * @param line as the program shows it that made the sheet, from 1
     * @param cells cleaned, none null
     */
    void row(int line, List<String> cells);
}
