// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/byte_block.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using json::BlockMasks;
using json::kBlockSize;

namespace {

using Block = std::array<char, std::size_t(kBlockSize)>;

BlockMasks plainMasksOf(const Block &block)
{
    BlockMasks masks;
    for (std::size_t i = 0; i < block.size(); ++i) {
        const auto byte = static_cast<unsigned char>(block[i]);
        const quint64 bit = quint64(1) << i;
        masks.quotes |= byte == '"' ? bit : 0;
        masks.backslashes |= byte == '\\' ? bit : 0;
        masks.brackets |= QByteArrayView("{}[]").contains(block[i]) ? bit : 0;
        masks.controls |= byte < 0x20 ? bit : 0;
        masks.beyondAscii |= byte >= 0x80 ? bit : 0;
    }
    return masks;
}

} // namespace

class TestByteBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryByteAtEveryPlace();
    void knowsBytesBesideEachOther();
};

void TestByteBlock::knowsEveryByteAtEveryPlace()
{
    for (int byte = 0; byte < 256; ++byte) {
        for (std::size_t at = 0; at < std::size_t(kBlockSize); ++at) {
            Block block;
            block.fill('x');
            block[at] = static_cast<char>(byte);
            QVERIFY2(json::masksOf(block.data()) == plainMasksOf(block),
                     QByteArray::number(byte).constData());
            QVERIFY2(json::portableMasksOf(block.data()) == plainMasksOf(block),
                     QByteArray::number(byte).constData());
        }
    }
}

void TestByteBlock::knowsBytesBesideEachOther()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 20'000; ++round) {
        Block block;
        for (char &byte : block) {
            static constexpr QByteArrayView kNear = "\"!#\\[]{}|z~\x1f\x20\x7f\x80\xff\xdb\xfb";
            byte = random.bounded(4) == 0 ? static_cast<char>(random.bounded(256))
                                          : kNear[random.bounded(int(kNear.size()))];
        }
        QVERIFY(json::masksOf(block.data()) == plainMasksOf(block));
        QVERIFY(json::portableMasksOf(block.data()) == plainMasksOf(block));
    }
}

QTEST_GUILESS_MAIN(TestByteBlock)
#include "tst_byte_block.moc"
