// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_pages.h"

#include <algorithm>

namespace report {

namespace {

constexpr double kRounding = 1e-6; // heights are sums

class PagePlacing
{
public:
    PagePlacing(std::span<const Flow> flows, double height, const PlacePiece &place)
        : m_flows(flows)
        , m_height(height)
        , m_place(place)
    {}

    quint32 run()
    {
        put(PiecePart::Page, {});
        for (m_flow = 0; m_flow < m_flows.size() && m_goesOn; ++m_flow) {
            if (m_flows[m_flow].count > 0)
                placeFlow(m_flows[m_flow]);
        }
        return m_pages;
    }

private:
    void put(PiecePart part, const Piece &piece, double height = 0)
    {
        if (!m_goesOn)
            return;
        m_goesOn = m_place({.part = part,
                            .flow = m_flow,
                            .item = piece.item,
                            .firstLine = piece.firstLine,
                            .lines = piece.lines,
                            .top = m_y});
        m_y += height;
    }

    void turnPage()
    {
        m_y = 0;
        ++m_pages;
        put(PiecePart::Page, {});
    }

    [[nodiscard]] bool fits(double height) const { return m_y + height <= m_height + kRounding; }

    [[nodiscard]] static double wholeHeight(const Flow &flow)
    {
        double height = flow.title + flow.columns;
        for (quint32 i = 0; i < flow.count; ++i) {
            const FlowItem item = flow.item(i);
            height += item.head + item.lines * flow.line;
        }
        return height;
    }

    [[nodiscard]] bool startsPage(const Flow &flow, const FlowItem &first) const
    {
        if (m_y <= 0)
            return false;
        if (flow.pageBreak == PageBreak::Before || !fits(flow.title + flow.columns + first.head))
            return true;
        if (flow.pageBreak != PageBreak::KeepTogether)
            return false;
        const double whole = wholeHeight(flow);
        return !fits(whole) && whole <= m_height + kRounding;
    }

    void placeFlow(const Flow &flow)
    {
        FlowItem item = flow.item(0);
        if (startsPage(flow, item))
            turnPage();
        if (flow.title > 0)
            put(PiecePart::Title, {}, flow.title);
        placeColumns(flow);
        for (quint32 i = 0; m_goesOn; item = flow.item(i)) {
            if (!fits(item.head) && m_y > m_begin) {
                turnPage();
                placeColumns(flow);
            }
            put(PiecePart::Head, {.part = {}, .flow = {}, .item = i}, item.head);
            placeLines(flow, i, item.lines);
            if (++i == flow.count)
                break;
        }
    }

    void placeColumns(const Flow &flow)
    {
        if (flow.columns > 0)
            put(PiecePart::Columns, {}, flow.columns);
        m_begin = m_y;
    }

    void placeLines(const Flow &flow, quint32 item, quint32 lines)
    {
        for (quint32 line = 0; line < lines && m_goesOn;) {
            if (!fits(flow.line) && m_y > m_begin) {
                turnPage();
                placeColumns(flow);
            }
            const double room = std::max(0.0, (m_height + kRounding - m_y) / flow.line);
            const quint32 count = room >= lines - line ? lines - line : std::max(1U, quint32(room));
            put(PiecePart::Lines, {.part = {}, .flow = {}, .item = item, .firstLine = line, .lines = count},
                count * flow.line);
            line += count;
        }
    }

    std::span<const Flow> m_flows;
    double m_height;
    const PlacePiece &m_place;
    std::size_t m_flow = 0;
    double m_y = 0;
    double m_begin = 0; // of the items on this page
    quint32 m_pages = 1;
    bool m_goesOn = true;
};

} // namespace

quint32 placeOnPages(std::span<const Flow> flows, double height, const PlacePiece &place)
{
    return PagePlacing(flows, height, place).run();
}

} // namespace report
