// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lane_items.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace ui {

class TimelineView;

// Accessible children by index, each made when somebody asks for it and deleted with this.
class AccessibleChildren
{
public:
    AccessibleChildren() = default;
    explicit AccessibleChildren(std::size_t count)
        : m_ids(count)
    {}
    AccessibleChildren(AccessibleChildren &&other) noexcept { m_ids.swap(other.m_ids); }
    AccessibleChildren &operator=(AccessibleChildren &&other) noexcept
    {
        m_ids.swap(other.m_ids);
        return *this;
    }
    ~AccessibleChildren();

    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    // Null for an index that there is not.
    template<typename Make>
    [[nodiscard]] QAccessibleInterface *at(int index, Make make)
    {
        if (index < 0 || index >= count())
            return nullptr;
        QAccessible::Id &id = m_ids[static_cast<std::size_t>(index)];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(make());
        return QAccessible::accessibleInterface(id);
    }

private:
    std::vector<QAccessible::Id> m_ids; // 0 where nobody has asked yet
};

// Something that a timeline's present scene shows. Once the view has laid out another one this is invalid:
// every question is answered with nothing.
class AccessibleScenePart : public QAccessibleInterface
{
public:
    explicit AccessibleScenePart(TimelineView &view);

    [[nodiscard]] bool isValid() const override { return scene() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}

protected:
    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] const timeline::TimelineScene *scene() const; // null once it is another
    [[nodiscard]] QRect onScreen(const QRectF &rect) const;
    [[nodiscard]] QPoint inView(int x, int y) const; // of a point on the screen; the view is there

private:
    QPointer<TimelineView> m_view;
    quint64 m_layout;
};

// A lane; its children are its marks or bars.
class AccessibleLane : public AccessibleScenePart
{
public:
    AccessibleLane(TimelineView &view, quint32 lane); // `lane` is an index of the view's scene

    [[nodiscard]] quint32 lane() const { return m_lane; }
    [[nodiscard]] QAccessibleInterface *childShowing(quint32 event) const; // null where none does

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text part) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override;

private:
    quint32 m_lane;
    std::vector<LaneItem> m_items;
    mutable AccessibleChildren m_children;
};

// A mark or bar; pressing it selects its event.
class AccessibleLaneItem : public AccessibleScenePart, public QAccessibleActionInterface
{
public:
    // `lane` is its parent and outlives it.
    AccessibleLaneItem(TimelineView &view, const AccessibleLane &lane, int index, const LaneItem &item);

    [[nodiscard]] const AccessibleLane &lane() const { return m_lane; }
    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text part) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const AccessibleLane &m_lane;
    int m_index;
    LaneItem m_item;
};

} // namespace ui
