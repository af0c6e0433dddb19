// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token that nobody can burn.
contract LastingToken is ERC20 {
    constructor() ERC20("Lasting", "LST") {
        _mint(msg.sender, 1e9 ether);
    }
}

/// @title A token whose burning was switched off.
contract StoppedToken is LastingToken {
    error BurningIsOff();

    function burn(uint256) external pure {
        revert BurningIsOff();
    }
}

/// @title A token that keeps a hundredth of what is moved on behalf of its owner, unless that is switched off.
contract TaxingToken is LastingToken {
    bool private _free;

    function setFree(bool free) external {
        _free = free;
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        super.transferFrom(from, to, _free ? amount : amount - amount / 100);
        return true;
    }
}

/// @title A token whose balances are shares of what it has, which changes by itself.
contract RebasingToken is LastingToken {
    uint256 private _each = 1;

    function rebase() external {
        _each *= 2;
    }

    function balanceOf(address account) public view override returns (uint256) {
        return super.balanceOf(account) * _each;
    }

    function getTotalShares() external view returns (uint256) {
        return totalSupply();
    }
}

/// @title A token that pays some accounts nothing.
contract BlockingToken is LastingToken {
    mapping(address account => bool) private _blocked;

    error Blocked(address account);

    function blockAccount(address account) external {
        _blocked[account] = true;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (_blocked[to]) revert Blocked(to);
        super._update(from, to, amount);
    }
}

/// @title A token whose functions return nothing, as the largest of all does, and which cannot be burned.
contract SilentToken {
    uint256 public constant totalSupply = 1e9 ether;
    mapping(address account => uint256) public balanceOf;
    mapping(address owner => mapping(address spender => uint256)) public allowance;

    event Transfer(address indexed from, address indexed to, uint256 amount);

    constructor() {
        balanceOf[msg.sender] = totalSupply;
        emit Transfer(address(0), msg.sender, totalSupply);
    }

    function approve(address spender, uint256 amount) external {
        allowance[msg.sender][spender] = amount;
    }

    function transfer(address to, uint256 amount) external {
        _move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external {
        allowance[from][msg.sender] -= amount;
        _move(from, to, amount);
    }

    function _move(address from, address to, uint256 amount) private {
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        emit Transfer(from, to, amount);
    }
}
