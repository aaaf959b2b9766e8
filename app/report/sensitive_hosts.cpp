// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/sensitive_codes.h"
#include "app/report/sensitive_shapes.h"

#include <algorithm>
#include <string_view>

namespace report {

namespace {

// Of two letters: the countries'.
constexpr std::string_view kCountries = "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf "
                                        "bg bh bi bj bm bn bo br bs bt bw by bz "
                                        "ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk "
                                        "dm do dz ec ee eg er es et eu fi fj fk "
                                        "fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk "
                                        "hm hn hr ht hu id ie il im in io iq ir "
                                        "is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk "
                                        "lr ls lt lu lv ly ma mc md me mg mh mk "
                                        "ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl "
                                        "no np nr nu nz om pa pe pf pg ph pk pl "
                                        "pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk "
                                        "sl sm sn so sr ss st su sv sx sy sz tc "
                                        "td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va "
                                        "vc ve vg vi vn vu wf ws ye yt za zm zw";
constexpr std::string_view kGeneric =
    "com net org edu gov mil int arpa info biz name pro aero coop museum jobs mobi travel asia cat tel post "
    "app dev cloud online site website store shop tech xyz top club live life world today news blog email "
    "network systems solutions services agency digital global group company business center media design "
    "software technology security academy support tools zone space run page link click host hosting wiki "
    "work "
    "works finance bank money health care energy social chat games game fun art studio video photo school "
    "university consulting management international foundation institute directory express icu vip win bid "
    "london paris berlin tokyo nyc africa ltd inc llc gmbh corp home lan local localdomain internal intranet "
    "private onion test example invalid zip mov";
// Files end so as well: such a name needs three labels.
constexpr std::string_view kFileEndings = "as bat gz in md mm mov pl pm ps py rs sh sql st test top zip";

bool isIn(std::string_view words, QByteArrayView word)
{
    const std::string_view sought(word.data(), static_cast<std::size_t>(word.size()));
    for (std::size_t at = words.find(sought); at != std::string_view::npos; at = words.find(sought, at + 1)) {
        const std::size_t end = at + sought.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' '))
            return true;
    }
    return false;
}

bool isLabel(QByteArrayView label)
{
    const auto fits = [](char c) { return isAsciiWord(c) || c == '-' || c == '_' || (c & 0x80) != 0; };
    return !label.isEmpty() && label.size() <= 63 && std::ranges::all_of(label, fits) &&
           !label.startsWith('-') && !label.endsWith('-');
}

} // namespace

bool isTopLevel(QByteArrayView label)
{
    if (label.startsWith("xn--"))
        return label.size() > 4;
    if (label.size() < 2 || label.contains(' '))
        return false;
    return isIn(label.size() == 2 ? kCountries : kGeneric, label);
}

bool isHostName(QByteArrayView text)
{
    if (text.size() < 4 || text.size() > 253)
        return false;
    const qsizetype lastDot = text.lastIndexOf('.');
    if (lastDot < 1 || !isTopLevel(text.sliced(lastDot + 1)))
        return false;
    qsizetype labels = 0;
    for (qsizetype begin = 0; begin <= text.size(); ++labels) {
        const qsizetype dot = text.indexOf('.', begin);
        const qsizetype end = dot < 0 ? text.size() : dot;
        if (!isLabel(text.sliced(begin, end - begin)))
            return false;
        begin = end + 1;
    }
    const QByteArrayView ending = text.sliced(lastDot + 1);
    // “.com” is what most hosts end with, and few files.
    return labels >= 3 || ending == "com" || !isIn(kFileEndings, ending);
}

} // namespace report
