// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
// The input is a JSON text.
#include "app/core/details_preview.h"
#include "app/core/json_string.h"
#include "app/json/json_document.h"
#include "app/json/json_paths.h"
#include "app/json/json_pointer.h"
#include "app/json/json_pretty.h"
#include "app/json/json_search.h"
#include "tests/fuzz/expect.h"

#include <algorithm>

namespace {

using fuzz::expect;
using json::Document;
using json::NodeId;

constexpr int kPreviewLimit = 160;
// A pointer costs a walk over the nodes for each of its steps.
constexpr std::size_t kMostPointers = 8;
constexpr std::size_t kMostSteps = 50;

void expectSoundTable(const Document &document)
{
    expect(!document.nodes.empty());
    expect(document.error.has_value() || document.textAfterRoot() == json::kNoNode);
    for (NodeId id = 0; id < document.nodes.size(); ++id) {
        const json::Node &node = document.nodes[id];
        expect(node.end > id && node.end <= document.nodes.size());
        expect(node.parent == json::kNoNode ||
               (node.parent < id && node.end <= document.nodes[node.parent].end));
        expect(document.idOf(node) == id);
        expect(document.isContainer(id) || document.valueText(id).size() <= document.valueBytes(id).size());
        expect(document.kind(id) != json::Kind::Invalid || document.error.has_value());
    }
}

// Of duplicate keys the first counts: the node found may be another one, but stands under the same name.
void expectSoundPaths(const Document &document)
{
    const auto stride = static_cast<NodeId>(document.nodes.size() / kMostPointers + 1);
    for (NodeId id = 0; id < document.nodes.size(); id += stride) {
        if (document.pathTo(id).size() > kMostSteps)
            continue;
        const QString pointer = json::pointerOf(document, id);
        const auto found = json::findPointer(document, pointer);
        expect(!found || json::pointerOf(document, *found) == pointer);
        const QString jq = json::jqPathOf(document, id);
        const auto foundByJq = json::findJqPath(document, jq);
        expect(!foundByJq || json::jqPathOf(document, *foundByJq) == jq);
        const QString brackets = json::bracketPathOf(document, id);
        expect(json::findBracketPath(document, brackets) == foundByJq);
        expect(!foundByJq || json::bracketPathOf(document, *foundByJq) == brackets);
    }
}

// Any text may be taken for a path.
void expectSoundFinding(const Document &document, const QString &path)
{
    for (const auto &found : {json::findPointer(document, path), json::findJqPath(document, path),
                              json::findBracketPath(document, path)})
        expect(!found || *found < document.nodes.size());
}

// What is known of a text's start is what is known of it as a whole.
void expectSamePrefix(const Document &document, qsizetype limit)
{
    const Document prefix = json::parsePrefix(document.bytes, nullptr, limit);
    expect(!prefix.nodes.empty() && prefix.nodes.size() <= document.nodes.size());
    expect(!prefix.isPrefix || (!prefix.error && limit < document.bytes.size()));
    for (NodeId id = 0; id < prefix.nodes.size(); ++id) {
        const json::Node &part = prefix.nodes[id];
        const json::Node &whole = document.nodes[id];
        expect(part.offset == whole.offset && part.parent == whole.parent && part.length <= whole.length);
        expect(prefix.isCut(id) || (part.length == whole.length && part.end == whole.end));
        expect(prefix.keyBytes(id) == document.keyBytes(id));
        expect(prefix.valueText(id).size() <= part.length);
    }
    if (!prefix.isPrefix)
        expect(prefix.nodes.size() == document.nodes.size() && prefix.error == document.error);
}

QByteArrayView scalarOf(const Document &document, NodeId id)
{
    return document.isContainer(id) ? QByteArrayView() : document.valueBytes(id);
}

void expectSamePretty(const Document &document)
{
    const QByteArray pretty = json::prettyJson(document.bytes);
    const Document again = json::parse(pretty);
    if (document.error)
        return;
    expect(!again.error && again.nodes.size() == document.nodes.size());
    for (NodeId id = 0; id < document.nodes.size(); ++id) {
        expect(again.kind(id) == document.kind(id) && again.nodes[id].end == document.nodes[id].end);
        expect(again.keyBytes(id) == document.keyBytes(id) && scalarOf(again, id) == scalarOf(document, id));
    }
    expect(json::prettyJson(pretty) == pretty);
}

void expectSoundSearch(const Document &document)
{
    const QString needle = document.valueText(static_cast<NodeId>(document.nodes.size() - 1)).left(8);
    for (const bool isRegex : {false, true}) {
        const auto finder = json::Finder::make(needle, {.isRegex = isRegex});
        if (!finder)
            continue;
        for (const NodeId id : finder->findNodes(document).places)
            expect(id < document.nodes.size());
        qsizetype behind = 0;
        for (const json::ByteSpan &place : finder->findSpans(document.bytes).places) {
            expect(place.offset >= behind && place.length > 0 && place.end() <= document.bytes.size());
            behind = place.end();
        }
    }
}

// A text written as a JSON string reads as the same text.
void expectSameString(const QByteArray &input)
{
    const QString text = core::decodeJsonString(input);
    QByteArray written;
    core::appendJsonString(written, text);
    const Document document = json::parse(written);
    expect(!document.error && document.valueText(0) == text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::borrow(data, size);
    const Document document = json::parse(input);
    expectSoundTable(document);
    expectSoundPaths(document);
    expectSoundFinding(document, core::decodeJsonString(input));
    const auto limit = static_cast<qsizetype>(size > 0 ? data[size - 1] % (size + 1) : 0);
    expectSamePrefix(document, limit);
    expectSamePretty(document);
    expectSoundSearch(document);
    expectSameString(input);
    expect(core::previewJson(input, kPreviewLimit).size() <= kPreviewLimit);
    if (document.error)
        expect(document.error->offset <= input.size() && !json::errorText(*document.error).isEmpty());
    return 0;
}
