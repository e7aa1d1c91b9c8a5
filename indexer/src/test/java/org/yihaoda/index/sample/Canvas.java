package org.yihaoda.index.sample;

/** What a sheet can be printed on; lengths are points, y grows downwards from the upper edge. */
public interface Canvas {
    double WIDTH = 595;
    double HEIGHT = 842;

    void newPage();

    void text(double x, double base, double size, String text);

    void line(double x1, double y1, double x2, double y2);

    byte[] bytes();

    /** How wide the text is set: ideographs are square, Latin characters half as wide. */
    static double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(each -> each < 0x250 ? size / 2 : size)
                .sum();
    }
}
