package tragnetz.shared.places;

/**
 * A point on the earth, as fine as a place is: thousandths of a degree, about a hundred metres.
 *
 * @param north thousandths of a degree
 * @param east thousandths of a degree
 */
public record Spot(int north, int east) {

    private static final double EARTH = 6_371_009;

    /** Degrees of latitude and longitude. */
    public static Spot of(double latitude, double longitude) {
        return new Spot((int) Math.round(latitude * 1000), (int) Math.round(longitude * 1000));
    }

    /** Both in one number. */
    public static Spot of(long packed) {
        return new Spot((int) (packed >> 32), (int) packed);
    }

    public long packed() {
        return (long) north << 32 | east & 0xffff_ffffL;
    }

    public double latitude() {
        return north / 1000d;
    }

    public double longitude() {
        return east / 1000d;
    }

    /** As the crow flies. */
    public double metres(Spot other) {
        double a = Math.toRadians(latitude());
        double b = Math.toRadians(other.latitude());
        double up = Math.sin((b - a) / 2);
        double along = Math.sin(Math.toRadians(other.longitude() - longitude()) / 2);
        return 2
                * EARTH
                * Math.asin(Math.sqrt(up * up + Math.cos(a) * Math.cos(b) * along * along));
    }

    /** As the files of places have it. */
    String text() {
        return north + "," + east;
    }

    static Spot parse(String text) {
        int comma = text.indexOf(',');
        return new Spot(
                Integer.parseInt(text, 0, comma, 10),
                Integer.parseInt(text, comma + 1, text.length(), 10));
    }
}
