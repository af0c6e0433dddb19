// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FLT} from "../../src/FLT.sol";

/// @title A token that calls somebody in the middle of its transfers, as one with hooks would.
contract CallingToken is FLT {
    address private _whom;
    bytes private _what;
    bool public called;
    bool public succeeded;
    bytes public answer;

    /// @notice Makes this call in the next transfers; an empty one: none.
    function callInTransfers(address whom, bytes calldata what) external {
        _whom = whom;
        _what = what;
        called = false;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (_what.length == 0) return;
        called = true;
        (succeeded, answer) = _whom.call(_what);
    }
}
