package socle.app.leaflet;

/// How a leaflet looks, told at each element: readers of mail keep no sheet of styles.
final class LeafStyle {
    static final String BODY =
            "margin:0 auto;padding:16px;max-width:680px;background:#ffffff;color:#141d20;"
                    + "font-family:'Atkinson Hyperlegible Next',Verdana,'DejaVu Sans',sans-serif;"
                    + "font-size:16px;line-height:1.5";
    static final String H1 = "font-size:24px;line-height:1.2;margin:0 0 16px";
    static final String H2 =
            "font-size:20px;line-height:1.25;margin:28px 0 12px;padding-top:12px;"
                    + "border-top:2px solid #141d20";
    static final String H3 = "font-size:17px;line-height:1.3;margin:24px 0 6px";
    static final String P = "margin:0 0 10px";
    static final String QUIET = "margin:0 0 8px;font-size:14px;color:#435055";
    static final String FOOT =
            "margin:28px 0 0;padding-top:8px;border-top:1px solid #c9d1d3;font-size:13px;color:#435055";
    static final String NOTICE =
            "margin:0 0 12px;padding:8px 12px;border-left:4px solid #748185;background:#f3f6f6";
    static final String TILE =
            "display:inline-block;vertical-align:top;width:140px;margin:0 16px 16px 0;"
                    + "border-top:1px solid #748185;padding-top:6px";
    static final String WIDE_TILE =
            "margin:0 0 16px;max-width:480px;border-top:1px solid #748185;padding-top:6px";
    static final String LABEL = "margin:0;font-size:14px;color:#435055";
    static final String BIG = "margin:0;font-size:26px;line-height:1.25;font-weight:bold";
    static final String UNIT = "font-size:15px;font-weight:normal";
    static final String SMALL = "margin:0;font-size:14px";
    static final String FIGURE = "margin:20px 0 24px";
    static final String PICTURE = "display:block;width:100%;max-width:640px;height:auto;border:0";
    static final String TABLE =
            "border-collapse:collapse;width:100%;font-size:14px;line-height:1.4;margin:0 0 16px";
    static final String CAPTION = "text-align:left;padding:0 0 4px;color:#435055";
    static final String HEAD =
            "text-align:left;vertical-align:bottom;padding:4px 8px 4px 0;border-bottom:2px solid #141d20";
    static final String CELL =
            "text-align:left;vertical-align:top;padding:4px 8px 4px 0;border-bottom:1px solid #c9d1d3;"
                    + "font-weight:normal";
    static final String NUMBER = ";text-align:right";
    static final String CODE = "white-space:pre-wrap;font-size:13px;background:#f3f6f6;padding:8px";

    private LeafStyle() {}
}
