package dev.sculpt.runner.picture;

/**
 * A picture that is ready to be written.
 *
 * @param title what it shows, in a few words, unescaped
 * @param description what can be seen on it, for those who cannot see it, unescaped
 * @param width in pixels
 * @param height in pixels
 * @param body the elements within {@code <svg>}, whose classes are those of {@link PictureStyle}
 */
public record Picture(String title, String description, double width, double height, String body) {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /**
     * Returns an {@code <svg>} element for a page that has {@link PictureStyle#page}. It has neither style nor script.
     *
     * @param id of the element, of letters, digits and hyphens, once on a page
     */
    public String inline(String id) {
        return svg(id, "").toString();
    }

    /** Returns a file of its own in light colours, without what refers to another. */
    public String file() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg("picture", PictureStyle.file());
    }

    private Svg svg(String id, String style) {
        Svg svg = new Svg().begin("svg", "xmlns", NAMESPACE, "class", "picture", "id", id, "role", "img",
                        "aria-labelledby", id + "-title " + id + "-desc",
                        "viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height), "width", width, "height", height)
                .text("title", title, "id", id + "-title")
                .text("desc", description, "id", id + "-desc");
        if (!style.isEmpty()) {
            svg.begin("style").raw(style).end().element("rect", "class", "paper", "width", width, "height", height);
        }
        return svg.raw(body).end();
    }
}
