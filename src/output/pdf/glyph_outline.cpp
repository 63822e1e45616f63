// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/glyph_outline.h"

#include <hb.h>

#include <cmath>
#include <optional>

namespace mal::pdf {

namespace {

struct Point {
    float x, y;
};

struct Quadratic {
    Point from, middle, to;
};

class Drawing {
public:
    explicit Drawing(float scale) : m_scale(scale) {}

    static Drawing& of(void* data) { return *static_cast<Drawing*>(data); }

    void add(char name, std::initializer_list<Point> points) {
        finishCurve();
        append(name, points);
        if (name == 'm') m_start = m_steps.back().points;
    }

    // Filling draws the line back to the start.
    void close() {
        finishCurve();
        if (m_steps.back().name == 'l' && m_steps.back().points == m_start) m_steps.pop_back();
    }

    // A page has cubic curves only. Two that meet halfway between their middles were made from one, and become that again.
    void add(const Quadratic& curve) {
        constexpr float near = 2;  // units of the font
        const auto isHalfway = [](float at, float a, float b) { return std::abs(at - (a + b) / 2) < near; };
        if (!m_curve) {
            m_curve = curve;
        } else if (isHalfway(curve.from.x, m_curve->middle.x, curve.middle.x) &&
                   isHalfway(curve.from.y, m_curve->middle.y, curve.middle.y)) {
            addCubic(*m_curve, curve, 4.0f / 3);
            m_curve.reset();
        } else {
            addCubic(*m_curve, *m_curve, 2.0f / 3);
            m_curve = curve;
        }
    }

    const std::vector<PathStep>& steps() const { return m_steps; }

private:
    // Adds a curve that waits for another.
    void finishCurve() {
        if (m_curve) addCubic(*m_curve, *m_curve, 2.0f / 3);
        m_curve.reset();
    }

    void addCubic(const Quadratic& first, const Quadratic& last, float share) {
        const auto towards = [&](Point end, Point middle) {
            return Point{end.x + (middle.x - end.x) * share, end.y + (middle.y - end.y) * share};
        };
        append('c', {towards(first.from, first.middle), towards(last.to, last.middle), last.to});
    }

    void append(char name, std::initializer_list<Point> points) {
        PathStep step{name};
        for (const Point& each : points) {
            step.points.push_back(each.x * m_scale);
            step.points.push_back(each.y * m_scale);
        }
        m_steps.push_back(std::move(step));
    }

    std::vector<PathStep> m_steps;
    std::vector<float> m_start;        // of the path that is open
    std::optional<Quadratic> m_curve;  // not added yet
    float m_scale;
};

void moveTo(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
    Drawing::of(data).add('m', {{x, y}});
}

void lineTo(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
    Drawing::of(data).add('l', {{x, y}});
}

void quadraticTo(hb_draw_funcs_t*, void* data, hb_draw_state_t* state, float middleX, float middleY, float x, float y, void*) {
    Drawing::of(data).add({{state->current_x, state->current_y}, {middleX, middleY}, {x, y}});
}

void cubicTo(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x1, float y1, float x2, float y2, float x, float y, void*) {
    Drawing::of(data).add('c', {{x1, y1}, {x2, y2}, {x, y}});
}

void closePath(hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) {
    Drawing::of(data).close();
}

}  // namespace

std::vector<PathStep> outlineOf(const FontFace& face, std::uint16_t glyph) {
    Drawing drawing(1000.0f / static_cast<float>(hb_face_get_upem(face.harfBuzzFace())));
    hb_draw_funcs_t* functions = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(functions, moveTo, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(functions, lineTo, nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(functions, quadraticTo, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(functions, cubicTo, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(functions, closePath, nullptr, nullptr);
    hb_font_t* font = hb_font_create(face.harfBuzzFace());
    hb_font_get_glyph_shape(font, glyph, functions, &drawing);
    hb_font_destroy(font);
    hb_draw_funcs_destroy(functions);
    return drawing.steps();
}

}  // namespace mal::pdf
